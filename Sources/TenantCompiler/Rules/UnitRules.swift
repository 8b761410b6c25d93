/// Everything that is evaluated for one tenant in one environment, whoever wrote it.
package struct UnitRules: Sendable {
    /// The tenant's document, its files by path, then what is generated, in the order of `RuleGenerator.all`.
    package var groups: [RuleGroup]
    /// The grants of metrics that these need.
    package var grantUses: Set<GrantUse> = []

    package init(groups: [RuleGroup] = []) { self.groups = groups }

    package var isEmpty: Bool { groups.isEmpty }

    /// Every rule, in the order of the groups.
    package var rules: [MonitoringRule] { groups.flatMap(\.rules) }

    package var alerts: [MonitoringRule] { rules.filter { $0.kind == .alert } }

    /// The groups that one server evaluates.
    package func groups(of evaluator: RuleEvaluator) -> [RuleGroup] { groups.filter { $0.evaluator == evaluator } }
}
