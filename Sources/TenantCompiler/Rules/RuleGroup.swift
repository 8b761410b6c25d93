package import Diagnostics

/// Rules that are evaluated one after the other at one time.
package struct RuleGroup: Sendable {
    package var name: String
    /// Null for the server's own.
    package var interval: PrometheusDuration?
    /// The most series that one rule may give; null or 0 for any number.
    package var limit: Int?
    package var rules: [MonitoringRule]
    /// Of generated groups: those of one generator and shape differ in the tenant's and namespace's names and in amounts.
    package var shape = ""
    /// Of generated groups: amounts of the tenant's that alerts compare with, where any amount is compared alike.
    package var amounts = ""
    /// Of generated groups: what tells it from the others of its generator.
    package var part = ""
    package let origin: Origin
    package var evaluator: RuleEvaluator
    /// Where an author would change the group.
    package let span: Span

    /// Who wrote a group.
    package enum Origin: Sendable, Hashable {
        /// `alerts.rules` of the tenant's document.
        case document
        /// A file in the tenant's `rules/`, by its path.
        case file(String)
        /// A generator, by its name.
        case generated(String)

        package var isGenerated: Bool { if case .generated = self { true } else { false } }
    }

    package init(
        _ name: String, interval: PrometheusDuration? = nil, _ rules: [MonitoringRule], origin: Origin,
        evaluator: RuleEvaluator, span: Span
    ) {
        self.name = name
        self.interval = interval
        self.rules = rules
        self.origin = origin
        self.evaluator = evaluator
        self.span = span
    }
}
