internal import Kubernetes
package import YAML

extension Value {
    /// Groups as a rule file has them.
    package static func ruleGroups(_ groups: [RuleGroup]) -> Value { .list(groups.map(Value.init)) }

    init(_ group: RuleGroup) {
        self = [
            "name": .string(group.name),
            "interval": .duration(group.interval),
            "limit": group.limit.map { .int($0) } ?? .absent,
            "rules": .list(group.rules.map(Value.init)),
        ]
    }

    init(_ rule: MonitoringRule) {
        let name = Member(rule.kind.rawValue, .string(rule.name.text))
        let rest: Value = [
            "expr": .string(rule.expr.text),
            "for": .duration(rule.hold),
            "keep_firing_for": .duration(rule.keepFiring),
            "labels": .entries(rule.labels),
            "annotations": .entries(rule.annotations),
        ]
        self = .map([name] + rest.members)
    }

    /// A duration as Prometheus writes it; nothing where there is none.
    static func duration(_ duration: PrometheusDuration?) -> Value {
        duration.map { .string($0.display) } ?? .absent
    }

    private static func entries(_ entries: [MonitoringRule.Entry]) -> Value {
        Value.map(entries.map { Member($0.name, .string($0.value.text)) }).orAbsent
    }
}
