internal import Kubernetes
internal import YAML

extension Emitter {
    static let redis = Emitter(
        "StatefulSet <database>", "For each database of engine `redis`; with three instances and more, Sentinel too"
    ) { unit in
        unit.databases(.redis).map { database in
            unit.object(
                "apps/v1", "StatefulSet", database.name,
                [
                    "apiVersion": "apps/v1",
                    "kind": "StatefulSet",
                    "metadata": [
                        "name": .string(database.name), "namespace": .string(unit.namespace),
                        "labels": unit.labels(of: database),
                    ],
                    "spec": [
                        "replicas": .int(database.instances),
                        "serviceName": .string(database.name),
                        "podManagementPolicy": "Parallel",
                        "selector": ["matchLabels": database.selector],
                        "template": [
                            "metadata": [
                                "labels": unit.labels(of: database).labelled(
                                    CloudIdentity.podLabels(for: database.spec.account.annotations)),
                                // A changed configuration restarts the pods.
                                "annotations": [
                                    "\(unit.labelDomain)/configuration": .string(
                                        RedisFiles(of: database, in: unit).digest)
                                ],
                            ],
                            "spec": unit.redisPod(database),
                        ],
                        "volumeClaimTemplates": [
                            [
                                "metadata": ["name": "data"],
                                "spec": [
                                    "accessModes": ["ReadWriteOnce"],
                                    "storageClassName": unit.storageClass,
                                    "resources": ["requests": ["storage": .quantity(database.storage)]],
                                ],
                            ]
                        ],
                    ],
                ])
        }
    }
}

extension Unit {
    fileprivate func redisPod(_ database: Database) -> Value {
        let image = "\(platform.databases.redisImage.value?.text ?? ""):\(database.version)"
        var containers = [redisContainer("redis", image, 6379, .resources(database.spec.resources))]
        if database.hasSentinel { containers.append(redisContainer("sentinel", image, 26379, resourcesBesideServer)) }
        if let image = redisExporterImage { containers.append(redisExporter(image)) }
        return [
            "serviceAccountName": database.spec.account.isSet ? .string(database.name) : .absent,
            "automountServiceAccountToken": false,
            "enableServiceLinks": false,
            "priorityClassName": priorityClass,
            "terminationGracePeriodSeconds": 60,
            // The user and group `redis` of the image.
            "securityContext": [
                "runAsNonRoot": true, "runAsUser": 999, "runAsGroup": 999, "fsGroup": 999,
                "seccompProfile": ["type": "RuntimeDefault"],
            ],
            "topologySpreadConstraints": database.instances > 1
                ? [
                    [
                        "maxSkew": 1, "topologyKey": "kubernetes.io/hostname", "whenUnsatisfiable": "ScheduleAnyway",
                        "labelSelector": ["matchLabels": database.selector],
                    ]
                ] : .absent,
            "containers": .list(containers),
            "volumes": [["name": "configuration", "configMap": ["name": .string(database.configurationName)]]],
        ]
    }

    /// It has no probe: a server that nobody measures still serves.
    private func redisExporter(_ image: String) -> Value {
        [
            "name": "exporter",
            "image": .string(image),
            "args": ["--redis.addr=redis://localhost:6379"],
            "ports": [
                [
                    "name": .string(ScrapedDatabase.portName), "containerPort": .int(Self.redisExporterPort),
                    "protocol": "TCP",
                ]
            ],
            "resources": resourcesBesideServer,
            "securityContext": .closedContainer,
        ]
    }

    private func redisContainer(_ name: String, _ image: String, _ port: Int, _ resources: Value) -> Value {
        let ping: Value = [
            "exec": ["command": ["redis-cli", "-p", .string(String(port)), "ping"]], "timeoutSeconds": 5,
        ]
        return [
            "name": .string(name),
            "image": .string(image),
            "command": ["sh", .string("/etc/redis/\(name).sh")],
            "ports": [["name": .string(name), "containerPort": .int(port), "protocol": "TCP"]],
            "startupProbe": ping.adding("failureThreshold", 60).adding("periodSeconds", 5),
            "livenessProbe": ping,
            // A server that still reads its data answers too, and `redis-cli` calls any answer a success.
            "readinessProbe": [
                "exec": ["command": ["sh", "-c", .string("redis-cli -p \(port) ping | grep -q PONG")]],
                "timeoutSeconds": 5,
            ],
            "resources": resources,
            "securityContext": .closedContainer,
            "volumeMounts": [
                ["name": "data", "mountPath": "/data"],
                ["name": "configuration", "mountPath": "/etc/redis", "readOnly": true],
            ],
        ]
    }
}

extension Value {
    fileprivate func adding(_ key: String, _ value: Value) -> Value {
        guard case .map(let members) = self else { return self }
        return .map(members + [Member(key, value)])
    }
}
