internal import LabelMatching
internal import YAML

extension Emitter {
    static let prometheusConfig = Emitter(
        "ConfigMap prometheus, prometheus-rules",
        "In standalone mode, for tenants with `features.prometheus`: its configuration and its rules"
    ) { unit in
        guard unit.hasOwnMonitoring(.standalone) else { return [] }
        return [
            unit.prometheusConfigMap("prometheus", [Member("prometheus.yml", .string(unit.prometheusConfiguration))])
        ]
            + unit.prometheusRuleMaps.map { name, data in unit.prometheusConfigMap(name, data) }
    }
}

extension Unit {
    /// The ConfigMaps of rules with their data; each fits one object.
    fileprivate var prometheusRuleMaps: [(name: String, data: [Member])] {
        splitGroups(rules.groups(of: .tenant)).enumerated().map { index, groups in
            let name = index == 0 ? "prometheus-rules" : "prometheus-rules-\(index + 1)"
            return (name, [Member("\(name).rules.yml", .string(Printer.text(["groups": .ruleGroups(groups)])))])
        }
    }

    /// The names of those ConfigMaps.
    var prometheusRuleMapNames: [String] { prometheusRuleMaps.map(\.name) }

    /// Changes whenever what the server reads does.
    var prometheusConfigDigest: String {
        let rules = prometheusRuleMaps.flatMap { $0.data.compactMap { $0.value.text } }
        return String(fnv1a(([prometheusConfiguration] + rules).joined(separator: "\n").utf8), radix: 16)
    }

    fileprivate func prometheusConfigMap(_ name: String, _ data: [Member]) -> Manifest {
        object(
            "v1", "ConfigMap", name,
            [
                "apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata(name: name), "data": .map(data),
            ])
    }

    /// The tenant's `prometheus.yml`.
    fileprivate var prometheusConfiguration: String {
        let interval = Value.duration(tier.spec.monitoring.scrapeInterval.value)
        let alertmanager = "\(alertmanagerService).\(monitoringNamespace).svc:9093"
        let filter = tier.spec.monitoring.remoteWrite
        let filters =
            (filter.keep.value.map { [ScrapeConfig.keep("__name__", $0.pattern)] } ?? [])
            + (filter.drop.value.map { [ScrapeConfig.drop("__name__", $0.pattern)] } ?? [])
        let write: Value =
            remoteWriteAddress.map { address in
                [
                    [
                        "url": .string(address.url),
                        "write_relabel_configs": .list(filters + [ScrapeConfig.set(tenantLabel, name)]),
                    ]
                ]
            } ?? .absent
        return Printer.text([
            "global": [
                "scrape_interval": interval, "evaluation_interval": .duration(evaluationInterval),
                "external_labels": externalLabels,
            ],
            "rule_files": ["/etc/prometheus-rules/*.yml"],
            "alerting": ["alertmanagers": [["static_configs": [["targets": [.string(alertmanager)]]]]]],
            "remote_write": write,
            "scrape_configs": Value.list(
                platformScrapes.map { ScrapeConfig.pods($0, named: $0.name, tenantLabel: tenantLabel) }
            ).orAbsent,
        ])
    }
}
