internal import YAML

extension Emitter {
    static let service = Emitter(
        "Service <workload>", "One for each workload with `ports`, all of them by name"
    ) { unit in
        unit.manifests(ofWorkloads: "v1", "Service") { workload, name in
            guard !workload.ports.items.isEmpty else { return nil }
            return [
                "apiVersion": "v1",
                "kind": "Service",
                "metadata": unit.metadata(name: name, of: name, .workload),
                "spec": [
                    "type": "ClusterIP",
                    "selector": unit.selectorLabels(name, .workload),
                    "ports": .servicePorts(workload),
                ],
            ]
        }
    }
}

extension Value {
    /// All declared ports, each by the name that its container port has.
    static func servicePorts(_ workload: WorkloadSpec) -> Value {
        let ports = workload.ports.items.map { item -> Value in
            [
                "name": .string(item.name),
                "port": .optional(item.element.port.value.map { .int($0.number) }),
                "targetPort": .string(item.name),
                "protocol": "TCP",
            ]
        }
        return Value.list(ports).orAbsent
    }
}
