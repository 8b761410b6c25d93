internal import YAML

extension Emitter {
    static let podService = Emitter(
        "Service <workload>-pods", "For each StatefulSet: a name in DNS for each of its pods"
    ) { unit in
        unit.manifests(ofWorkloads: "v1", "Service") { workload, name in
            guard workload.isStateful else { return nil }
            return [
                "apiVersion": "v1",
                "kind": "Service",
                "metadata": unit.metadata(name: WorkloadSpec.podServiceName(name), of: name, .workload),
                "spec": [
                    "clusterIP": "None",
                    // Members of a cluster find each other before they are ready to serve.
                    "publishNotReadyAddresses": true,
                    "selector": unit.selectorLabels(name, .workload),
                    "ports": .servicePorts(workload),
                ],
            ]
        }
    }
}
