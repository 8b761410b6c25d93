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
                    "strategy": unit.strategy(of: workload),
                    "template": unit.template(of: workload, name, revisionKey: "pod-template-hash"),
                ],
            ]
        }
    }
}

extension Unit {
    /// A rollout never has fewer pods than were asked for. A single pod with a claim is ended first: a volume that only
    /// one node may have would keep its successor waiting for ever.
    fileprivate func strategy(of workload: WorkloadSpec) -> Value {
        if !hasSeveralPods(workload), workload.volumes.elements.contains(where: holdsUp) { return ["type": "Recreate"] }
        return ["type": "RollingUpdate", "rollingUpdate": ["maxSurge": "25%", "maxUnavailable": 0]]
    }

    /// Whether two pods cannot, or should not, have a volume at once; of a claim that is not the tenant's own nobody knows.
    private func holdsUp(_ volume: VolumeSpec) -> Bool {
        guard let name = volume.claim.value?.text else { return false }
        guard volume.readOnly.value == true,
            let claim = raw.first(where: { $0.kind == "PersistentVolumeClaim" && $0.name == name })
        else { return true }
        return claim.value["spec"]?.isClaimOfOneNode ?? true
    }
}
