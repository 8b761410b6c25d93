internal import YAML

extension Emitter {
    static let statefulSet = Emitter(
        "StatefulSet <workload>", "One for each workload with a volume of `storage`, which each pod has for itself"
    ) { unit in
        unit.manifests(ofWorkloads: "apps/v1", "StatefulSet") { workload, name in
            guard workload.isStateful else { return nil }
            return [
                "apiVersion": "apps/v1",
                "kind": "StatefulSet",
                "metadata": unit.metadata(name: name, of: name, .workload, annotations: unit.workloadAnnotations),
                "spec": [
                    "replicas": unit.replicas(of: workload),
                    "serviceName": .string(WorkloadSpec.podServiceName(name)),
                    "revisionHistoryLimit": 3,
                    "selector": ["matchLabels": unit.selectorLabels(name, .workload)],
                    "updateStrategy": ["type": "RollingUpdate"],
                    // Data outlives what uses it; deleting it is a person's decision.
                    "persistentVolumeClaimRetentionPolicy": ["whenDeleted": "Retain", "whenScaled": "Retain"],
                    "template": unit.template(of: workload, name, revisionKey: nil),
                    "volumeClaimTemplates": unit.claimTemplates(of: workload),
                ],
            ]
        }
    }
}

extension Unit {
    /// Written out in full, as the API server gives them back, so that nothing looks changed.
    fileprivate func claimTemplates(of workload: WorkloadSpec) -> Value {
        let claims = workload.volumes.items.filter { $0.element.storage.isSet }
        return .list(
            claims.map { claim in
                [
                    "apiVersion": "v1",
                    "kind": "PersistentVolumeClaim",
                    "metadata": ["name": .string(claim.name)],
                    "spec": claimSpec(claim.element.storage.value),
                ]
            })
    }
}

extension WorkloadSpec {
    /// The Service that gives each pod of a StatefulSet a name in DNS.
    package static func podServiceName(_ name: String) -> String { name + "-pods" }
}
