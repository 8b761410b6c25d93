internal import YAML

extension Emitter {
    static let collector = Emitter(
        "Deployment otel-collector", "For tenants with `features.collector`: one pod that takes what workloads send"
    ) { unit in
        guard unit.hasCollector else { return [] }
        return [
            unit.object(
                "apps/v1", "Deployment", Collector.name,
                [
                    "apiVersion": "apps/v1",
                    "kind": "Deployment",
                    "metadata": unit.metadata(name: Collector.name, of: Collector.name, .collector),
                    "spec": [
                        // Sums that a program sends meet in one place, or Prometheus would scrape parts of them.
                        "replicas": 1,
                        "selector": ["matchLabels": unit.selectorLabels(Collector.name, .collector)],
                        "template": [
                            "metadata": [
                                "labels": unit.podLabels(Collector.name, .collector),
                                // A changed configuration restarts it.
                                "annotations": .map([
                                    Member("\(unit.labelDomain)/config-digest", .string(unit.collectorDigest))
                                ]),
                            ],
                            "spec": unit.collectorPod,
                        ],
                    ],
                ])
        ]
    }
}

extension Unit {
    fileprivate var collectorDigest: String { String(fnv1a(collectorConfiguration.utf8), radix: 16) }

    fileprivate var collectorPod: Value {
        [
            "serviceAccountName": .string(Collector.name),
            "automountServiceAccountToken": false,
            "enableServiceLinks": false,
            "priorityClassName": .optional(tier.spec.priorityClass.value.map { .string($0.text) }),
            // The user of the image.
            "securityContext": [
                "runAsNonRoot": true, "runAsUser": 10001, "runAsGroup": 10001,
                "seccompProfile": ["type": "RuntimeDefault"],
            ],
            "containers": [
                [
                    "name": .string(Collector.name),
                    "image": .string(collectorImage),
                    "args": ["--config=/etc/otel-collector/config.yaml"],
                    "env": [["name": "GOMEMLIMIT", "value": .string(collectorMemory.goLimit)]],
                    "ports": .list(
                        collectorPorts.map { port in
                            ["name": .string(port.name), "containerPort": .int(port.number), "protocol": "TCP"]
                        }),
                    "readinessProbe": ["httpGet": ["path": "/", "port": "health"]],
                    "livenessProbe": ["httpGet": ["path": "/", "port": "health"], "initialDelaySeconds": 10],
                    "resources": Collector.resources.value(under: tier.spec.monitoring.collector.resources),
                    "securityContext": [
                        "allowPrivilegeEscalation": false, "readOnlyRootFilesystem": true,
                        "capabilities": ["drop": ["ALL"]],
                    ],
                    "volumeMounts": [["name": "config", "mountPath": "/etc/otel-collector", "readOnly": true]],
                ]
            ],
            "volumes": [["name": "config", "configMap": ["name": .string(Collector.name)]]],
        ]
    }
}
