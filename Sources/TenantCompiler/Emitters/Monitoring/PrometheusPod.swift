internal import Kubernetes
internal import YAML

/// What a Prometheus of a tenant's is given, whoever runs it.
enum PrometheusPod {
    static let resources = ResourceDefaults(
        cpu: Quantity(milli: 100)...Quantity(milli: 1000), memory: .mebibytes(512)...(.mebibytes(2048)))

    /// The operator's own default lies below what limit ranges allow.
    static let reloaderResources: Value = [
        "requests": ["cpu": "50m", "memory": "64Mi"], "limits": ["cpu": "50m", "memory": "64Mi"],
    ]

    /// As the restricted profile of Pod Security wants it.
    static let securityContext: Value = [
        "runAsNonRoot": true, "runAsUser": 65534, "runAsGroup": 65534, "fsGroup": 65534,
        "seccompProfile": ["type": "RuntimeDefault"],
    ]
}

extension Unit {
    var prometheusVersion: ToolVersion {
        platform.monitoring.prometheusVersion.value ?? ToolVersion(major: 2, minor: 42)
    }

    var alertmanagerService: String { platform.monitoring.alertmanager.value?.text ?? "alertmanager-operated" }

    /// What tells the tenant's series and alerts from others' wherever they are sent.
    var externalLabels: Value {
        .sorted([
            Member(tenantLabel, .string(name)), Member("tier", .string(tier.name)),
            Member("cluster", .string(environment.name)),
        ])
    }

    /// What Prometheus has to be told to do that it does by itself later.
    var enabledFeatures: Value {
        let usesNative = spec.slos.elements.contains { $0.indicator.latency.native.value ?? false }
        return usesNative && prometheusVersion < ToolVersion(major: 3, minor: 0) ? ["native-histograms"] : .absent
    }

    /// What the server's container asks for and may use.
    var prometheusResources: Value { PrometheusPod.resources.value(under: tier.spec.monitoring.resources) }

    /// How long samples are kept. Left to itself, the operator would keep them for a day.
    var retention: PrometheusDuration { tier.spec.monitoring.retention.value ?? .days(15) }

    var evaluationInterval: PrometheusDuration? {
        tier.spec.monitoring.evaluationInterval.value ?? tier.spec.monitoring.scrapeInterval.value
    }

    /// How much disk samples may take: what is left of the volume holds what is being written and compacted.
    var retentionSize: ByteSize? {
        let monitoring = tier.spec.monitoring
        if let size = monitoring.retentionSize.value { return size }
        return monitoring.storage.value.map { ByteSize(megabytes: max(1, (Int64($0.units) / 5 * 4) >> 20)) }
    }

    /// `spec` of a claim for samples.
    func claim(of size: Quantity) -> Value {
        [
            "accessModes": ["ReadWriteOnce"],
            "storageClassName": .optional(platform.storageClass.value.map { .string($0.text) }),
            "resources": ["requests": ["storage": .quantity(size)]],
        ]
    }
}
