/// Something that a standard checks; each type of rule is one file.
protocol Rule: Sendable {
    static var type: RuleType { get }

    /// What a breach is told as.
    var message: String { get }

    /// Null where a parameter is missing or wrong; what is wrong beyond its own form is reported here.
    init?(_ spec: RuleSpec, _ reader: inout Reader)

    /// Looks at everything the rule is about, and tells what breaks it.
    func judge(_ facts: UnitFacts, _ judgement: inout Judgement)
}
