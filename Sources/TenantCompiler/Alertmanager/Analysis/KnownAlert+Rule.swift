internal import Alerting
internal import PromQL

extension KnownAlert {
    /// What is known of the alerts of a rule as its Prometheus sends them: labels of the rule, of what the expression
    /// may give, and of the Prometheus itself.
    init(_ rule: MonitoringRule, of evaluator: RuleEvaluator, in unit: Unit) {
        var labels = unit.externalLabels(of: evaluator)
        let given = rule.labelsOfExpression(for: unit.prometheusVersion)
        for name in given ?? [] { labels[name] = .any }
        for label in rule.labels {
            labels[label.name] = label.value.text.contains("{{") ? .any : .oneOf([label.value.text])
        }
        labels["alertname"] = .oneOf([rule.name.text])
        // The compiler sets both on all that a tenant's rules give.
        labels[unit.tenantLabel] = .oneOf([unit.name])
        if rule.label(escalationLabel) == nil { labels[escalationLabel] = .oneOf([""]) }
        self.init(labels: labels, others: given == nil ? .any : .oneOf([""]))
    }

    /// The same alert with another value of a label.
    func setting(_ name: String, to value: String) -> KnownAlert {
        KnownAlert(labels: labels.merging([name: .oneOf([value])]) { _, new in new }, others: others)
    }

    /// Alerts of nobody's, of which nothing is known.
    static func withoutTenant(_ tenantLabel: String) -> KnownAlert {
        KnownAlert(labels: [tenantLabel: .oneOf([""])], others: .any)
    }
}

extension KnownAlert {
    /// Alerts of many tenants, those that differ in some labels only as one.
    static func merged(_ alerts: [KnownAlert], by names: [String]) -> [KnownAlert] {
        var places: [KnownAlert: Int] = [:]
        var result: [(common: KnownAlert, values: [String: Set<String>])] = []
        for alert in alerts {
            var common = alert.labels
            var own: [String: Set<String>] = [:]
            for name in names {
                guard case .oneOf(let values) = common[name] else { continue }
                own[name] = values
                common[name] = .oneOf([])
            }
            let key = KnownAlert(labels: common, others: alert.others)
            if let place = places[key] {
                for (name, values) in own { result[place].values[name, default: []].formUnion(values) }
            } else {
                places[key] = result.count
                result.append((key, own))
            }
        }
        return result.map { common, values in
            KnownAlert(
                labels: common.labels.merging(values.mapValues { .oneOf($0) }) { _, new in new }, others: common.others)
        }
    }
}

extension MonitoringRule {
    /// The labels that the expression may give; null where it may give any.
    fileprivate func labelsOfExpression(for version: ToolVersion) -> [String]? {
        parseExpression(expr.text, version: PrometheusVersion(version.major, version.minor)).expression
            .flatMap { labelFlow(of: $0).possibleLabels }
    }
}

extension Unit {
    /// What a Prometheus adds to the alerts that it sends.
    fileprivate func externalLabels(of evaluator: RuleEvaluator) -> [String: KnownAlert.Values] {
        let cluster = KnownAlert.Values.oneOf([environment.name])
        switch evaluator {
        case .tenant: return ["tier": .oneOf([tier.name]), "cluster": cluster]
        // The operator's is set up by the platform, which alone knows what it adds.
        case .platform: return ["cluster": monitoringMode == .standalone ? cluster : .any]
        }
    }
}
