internal import YAML

extension Emitter {
    static let deployment = Emitter(
        "Deployment <workload>", "One for each workload whose pods have no volumes of their own to keep"
    ) { unit in
        unit.manifests(ofWorkloads: "apps/v1", "Deployment") { workload, name in
            guard !workload.isStateful else { return nil }
            return [
                "apiVersion": "apps/v1",
                "kind": "Deployment",
                "metadata": unit.metadata(name: name, of: name, .workload, annotations: unit.workloadAnnotations),
                "spec": [
                    "replicas": unit.replicas(of: workload),
                    // What came before is in git.
                    "revisionHistoryLimit": 3,
                    "selector": ["matchLabels": unit.selectorLabels(name, .workload)],
                    "strategy": .strategy(of: workload),
                    "template": unit.template(of: workload, name, revisionKey: "pod-template-hash"),
                ],
            ]
        }
    }
}

extension Value {
    /// A rollout never has fewer pods than were asked for. A single pod that writes to a claim is ended first: a volume
    /// that only one node may have would keep its successor waiting for ever.
    fileprivate static func strategy(of workload: WorkloadSpec) -> Value {
        let writesToClaim = workload.volumes.items.contains {
            $0.element.claim.isSet && $0.element.readOnly.value != true
        }
        if writesToClaim, workload.replicas.value ?? 1 <= 1, !workload.autoscale.isSet { return ["type": "Recreate"] }
        return ["type": "RollingUpdate", "rollingUpdate": ["maxSurge": "25%", "maxUnavailable": 0]]
    }
}
