internal import YAML

extension Emitter {
    static let verticalPodAutoscaler = Emitter(
        "VerticalPodAutoscaler <workload>", "For each workload with `rightsize`"
    ) { unit in
        unit.manifests(ofWorkloads: "autoscaling.k8s.io/v1", "VerticalPodAutoscaler") { workload, name in
            guard let rightsize = workload.rightsize.value else { return nil }
            return [
                "apiVersion": "autoscaling.k8s.io/v1",
                "kind": "VerticalPodAutoscaler",
                "metadata": unit.metadata(name: name, of: name, .workload, annotations: unit.workloadAnnotations),
                "spec": [
                    "targetRef": unit.target(workload, name),
                    "updatePolicy": ["updateMode": .string((rightsize.mode.value ?? .auto).rawValue)],
                    "resourcePolicy": [
                        "containerPolicies": [
                            [
                                "containerName": .string(name),
                                "minAllowed": .amounts(rightsize.min),
                                "maxAllowed": .amounts(rightsize.max),
                                "controlledResources": ["cpu", "memory"],
                            ]
                        ]
                    ],
                ],
            ]
        }
    }
}
