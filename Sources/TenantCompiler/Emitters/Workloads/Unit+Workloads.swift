internal import YAML

extension Unit {
    /// An object of each workload that has one; none of a retired tenant.
    func manifests(
        ofWorkloads apiVersion: String, _ kind: String,
        _ make: (_ workload: WorkloadSpec, _ name: String) -> Value?
    ) -> [Manifest] {
        guard lifecycle != .retired else { return [] }
        var manifests: [Manifest] = []
        for item in spec.workloads.items {
            guard let value = make(item.element, item.name) else { continue }
            let name = value["metadata"]?["name"]?.text ?? item.name
            manifests.append(object(apiVersion, kind, name, value, source: item.nameSpan))
        }
        return manifests
    }

    /// How the number of a workload's pods follows its load, where the tier has that; a preset's word for it is
    /// nothing elsewhere.
    package func autoscale(of workload: WorkloadSpec) -> AutoscaleSpec? {
        tier.spec.features.autoscaling.value == true ? workload.autoscale.value : nil
    }

    /// Whether a workload ever has more than one pod.
    func hasSeveralPods(_ workload: WorkloadSpec) -> Bool {
        if let most = autoscale(of: workload)?.max.value { return most > 1 }
        return (workload.replicas.value ?? 1) > 1
    }

    /// `replicas` of what keeps a workload's pods; nothing where an autoscaler sets it.
    func replicas(of workload: WorkloadSpec) -> Value {
        autoscale(of: workload) == nil ? .int(workload.replicas.value ?? 1) : .absent
    }

    /// The object that an autoscaler acts on.
    func target(_ workload: WorkloadSpec, _ name: String) -> Value {
        ["apiVersion": "apps/v1", "kind": .string(workload.controllerKind), "name": .string(name)]
    }
}
