internal import YAML

extension Emitter {
    static let prometheusServer = Emitter(
        "Deployment and PersistentVolumeClaim prometheus",
        "In standalone mode, for tenants with `features.prometheus`: the server and the volume of its samples"
    ) { unit in
        guard unit.hasOwnMonitoring(.standalone) else { return [] }
        return [unit.prometheusClaim, unit.prometheusDeployment].compactMap { $0 }
    }
}

extension Unit {
    fileprivate var prometheusClaim: Manifest? {
        guard let size = tier.spec.monitoring.storage.value else { return nil }
        return object(
            "v1", "PersistentVolumeClaim", "prometheus",
            [
                "apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": metadata(name: "prometheus"),
                "spec": claim(of: size),
            ])
    }

    fileprivate var prometheusDeployment: Manifest {
        object(
            "apps/v1", "Deployment", "prometheus",
            [
                "apiVersion": "apps/v1", "kind": "Deployment", "metadata": metadata(name: "prometheus"),
                "spec": [
                    "replicas": 1,
                    // Two servers cannot share the volume.
                    "strategy": ["type": "Recreate"],
                    "selector": ["matchLabels": PrometheusPods.selector],
                    "template": [
                        "metadata": [
                            "labels": .sorted(
                                PrometheusPods.labels + labels.map { Member($0.key, .string($0.value)) }),
                            // What nobody reloads is started anew.
                            "annotations": prometheusReloaderImage == nil
                                ? .map([Member("\(labelDomain)/config-digest", .string(prometheusConfigDigest))])
                                : .absent,
                        ],
                        "spec": prometheusPodSpec,
                    ],
                ],
            ])
    }

    private var prometheusPodSpec: Value {
        [
            "serviceAccountName": "prometheus",
            // What it has not sent yet is lost with it; the operator gives its servers as long.
            "terminationGracePeriodSeconds": 600,
            "priorityClassName": .optional(tier.spec.priorityClass.value.map { .string($0.text) }),
            "securityContext": PrometheusPod.securityContext,
            "containers": .list(
                [prometheusContainer] + (prometheusReloaderImage.map { [prometheusReloader($0)] } ?? [])),
            "volumes": [
                ["name": "config", "configMap": ["name": "prometheus"]],
                [
                    "name": "rules",
                    "projected": [
                        "sources": .list(prometheusRuleMapNames.map { ["configMap": ["name": .string($0)]] })
                    ],
                ],
                [
                    "name": "data",
                    tier.spec.monitoring.storage.value == nil ? "emptyDir" : "persistentVolumeClaim":
                        tier.spec.monitoring.storage.value == nil ? [:] : ["claimName": "prometheus"],
                ],
            ],
        ]
    }

    private var prometheusContainer: Value {
        [
            "name": "prometheus",
            "image": .string(prometheusImage),
            "args": .list(prometheusArguments.map { .string($0) }),
            "ports": [["name": "web", "containerPort": 9090, "protocol": "TCP"]],
            "readinessProbe": ["httpGet": ["path": "/-/ready", "port": "web"]],
            "livenessProbe": ["httpGet": ["path": "/-/healthy", "port": "web"]],
            "resources": prometheusResources,
            "securityContext": .closedContainer,
            "volumeMounts": .list(.prometheusFiles + [["name": "data", "mountPath": "/prometheus"]]),
        ]
    }

    /// Sees files change once the kubelet has written them, and asks the server to read them.
    private func prometheusReloader(_ image: String) -> Value {
        [
            "name": "config-reloader",
            "image": .string(image),
            "args": [
                "--config-file=/etc/prometheus/prometheus.yml", "--watched-dir=/etc/prometheus-rules",
                "--reload-url=http://localhost:9090/-/reload",
            ],
            "resources": resourcesBesideServer,
            "securityContext": .closedContainer,
            "volumeMounts": .list(.prometheusFiles),
        ]
    }

    private var prometheusArguments: [String] {
        let monitoring = tier.spec.monitoring
        var arguments = [
            "--config.file=/etc/prometheus/prometheus.yml", "--storage.tsdb.path=/prometheus",
            "--storage.tsdb.retention.time=\(retention.display)",
        ]
        if let size = retentionSize { arguments.append("--storage.tsdb.retention.size=\(size.text)") }
        let query = monitoring.query
        if let timeout = query.timeout.value { arguments.append("--query.timeout=\(timeout.display)") }
        if let most = query.maxConcurrency.value { arguments.append("--query.max-concurrency=\(most)") }
        if let most = query.maxSamples.value { arguments.append("--query.max-samples=\(most)") }
        if prometheusReloaderImage != nil { arguments.append("--web.enable-lifecycle") }
        if enabledFeatures != .absent { arguments.append("--enable-feature=native-histograms") }
        return arguments
    }
}

extension [Value] {
    /// Mounts of what the server reads.
    fileprivate static var prometheusFiles: [Value] {
        [
            ["name": "config", "mountPath": "/etc/prometheus", "readOnly": true],
            ["name": "rules", "mountPath": "/etc/prometheus-rules", "readOnly": true],
        ]
    }
}
