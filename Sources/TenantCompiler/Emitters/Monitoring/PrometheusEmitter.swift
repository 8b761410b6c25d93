internal import LabelMatching
internal import YAML

extension Emitter {
    static let prometheus = Emitter(
        "Prometheus prometheus", "For tenants with `features.prometheus` where the operator runs Prometheus"
    ) { unit in
        guard unit.hasOwnMonitoring(.operator) else { return [] }
        return [
            unit.object(
                "monitoring.coreos.com/v1", "Prometheus", "prometheus",
                [
                    "apiVersion": "monitoring.coreos.com/v1",
                    "kind": "Prometheus",
                    "metadata": unit.metadata(name: "prometheus"),
                    "spec": .map(unit.prometheusSpec.filter { $0.value != .absent }),
                ])
        ]
    }
}

extension Unit {
    fileprivate var prometheusSpec: [Member] {
        let monitoring = tier.spec.monitoring
        let selection: Value = [:]
        let ownNamespace: Value = ["matchLabels": ["kubernetes.io/metadata.name": .string(namespace)]]
        return [
            Member("version", .string("v\(prometheusVersion.display).0")),
            // The operator has one of its own, for all that it runs.
            Member("image", emitsPrometheusImage ? .string(prometheusImage) : .absent),
            Member("replicas", 1),
            Member("serviceAccountName", "prometheus"),
            Member("priorityClassName", .optional(tier.spec.priorityClass.value.map { .string($0.text) })),
            Member("externalLabels", externalLabels),
            // Of one replica, and nothing that would tell its alerts and series from those of a successor.
            Member("prometheusExternalLabelName", ""),
            Member("replicaExternalLabelName", ""),
            Member("scrapeInterval", .duration(monitoring.scrapeInterval.value)),
            Member("evaluationInterval", .duration(evaluationInterval)),
            Member("retention", .duration(retention)),
            Member("retentionSize", .optional(retentionSize.map { .string($0.text) })),
            Member("walCompression", true),
            Member("query", queryLimits),
            Member("enableFeatures", enabledFeatures),
            Member("storage", prometheusStorage),
            // Each of these reaches the tenant's own namespace and no other.
            Member("serviceMonitorSelector", selection),
            Member("serviceMonitorNamespaceSelector", ownNamespace),
            Member("podMonitorSelector", selection),
            Member("podMonitorNamespaceSelector", ownNamespace),
            Member("ruleSelector", selection),
            Member("ruleNamespaceSelector", ownNamespace),
            Member("ignoreNamespaceSelectors", true),
            Member("overrideHonorLabels", true),
            Member("arbitraryFSAccessThroughSMs", ["deny": true]),
            // What the tenant's own monitors scrape gets the tenant's label too.
            Member(
                "scrapeClasses", [["name": "tenant", "default": true, "relabelings": tenantRelabelling]]),
            Member("alerting", ["alertmanagers": [alertmanager]]),
            Member("remoteWrite", remoteWrite),
            Member("podMetadata", ["labels": labelValuesOfPods]),
            Member("resources", prometheusResources),
            Member("securityContext", PrometheusPod.securityContext),
            Member(
                "containers", [["name": "config-reloader", "resources": PrometheusPod.reloaderResources]]),
            Member(
                "initContainers", [["name": "init-config-reloader", "resources": PrometheusPod.reloaderResources]]),
        ]
    }

    private var alertmanager: Value {
        [
            "namespace": .string(monitoringNamespace),
            "name": .string(alertmanagerService),
            "port": "web",
            "apiVersion": "v2",
        ]
    }

    private var remoteWrite: Value {
        guard let address = remoteWriteAddress else { return .absent }
        let filter = tier.spec.monitoring.remoteWrite
        func rule(_ action: String, _ expression: RegularExpression?) -> [Value] {
            expression.map {
                [["action": .string(action), "sourceLabels": ["__name__"], "regex": .string($0.pattern)]]
            } ?? []
        }
        let filters = rule("keep", filter.keep.value) + rule("drop", filter.drop.value)
        // Written again on the way out: a rule or a raw monitor of the tenant's cannot pass for somebody else.
        return [
            [
                "url": .string(address.url),
                "writeRelabelConfigs": .list(
                    filters
                        + [["action": "replace", "targetLabel": .string(tenantLabel), "replacement": .string(name)]]),
            ]
        ]
    }

    private var queryLimits: Value {
        let query = tier.spec.monitoring.query
        let value: Value = [
            "timeout": .duration(query.timeout.value),
            "maxConcurrency": .optional(query.maxConcurrency.value.map(Value.int)),
            "maxSamples": .optional(query.maxSamples.value.map(Value.int)),
        ]
        return value.orAbsent
    }

    private var prometheusStorage: Value {
        guard let size = tier.spec.monitoring.storage.value else { return .absent }
        return ["volumeClaimTemplate": ["spec": claim(of: size)]]
    }

    /// The operator keeps some labels for itself.
    private var labelValuesOfPods: Value {
        .map(labels.filter { $0.key != "app.kubernetes.io/managed-by" }.map { Member($0.key, .string($0.value)) })
    }
}
