internal import YAML

/// The order within one synchronisation of a tenant whose jobs run before its workloads: everything else, then the
/// jobs, then the workloads, each when what came before is healthy.
enum SyncWave {
    private static let annotation = "argocd.argoproj.io/sync-wave"
    static let ofJobs = Member(annotation, "1")
    static let ofWorkloads = Member(annotation, "2")
}

extension Unit {
    private var hasJobsBeforeWorkloads: Bool {
        for item in spec.jobs.items where item.element.syncHook == .sync { return true }
        return false
    }

    /// Annotations of what runs a workload or leads to it.
    var workloadAnnotations: Value { hasJobsBeforeWorkloads ? .map([SyncWave.ofWorkloads]) : .absent }

    /// Annotations of the claim of a job's volume. It may wait for its first user before it is bound, so that nothing
    /// may wait for it: a hook's stands beside the hook, another's comes last.
    func claimAnnotations(of job: JobSpec) -> Value {
        var members = [
            Member("argocd.argoproj.io/ignore-healthcheck", "true"),
            // Data outlives what uses it; deleting it is a person's decision.
            Member("argocd.argoproj.io/sync-options", "Delete=false,Prune=false"),
        ]
        if job.syncHook == .sync {
            members.append(SyncWave.ofJobs)
        } else if hasJobsBeforeWorkloads {
            members.append(SyncWave.ofWorkloads)
        }
        return .map(members)
    }
}
