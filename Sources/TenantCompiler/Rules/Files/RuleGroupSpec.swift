/// A group of a rule file.
struct RuleGroupSpec: NamedSpec {
    var name = Layered<String>()
    var interval = Layered<PrometheusDuration>()
    var limit = Layered<Int>()
    var rules = Items<FileRuleSpec>()

    init() {}

    static let title = "a rule group"

    static let fields: [Field<RuleGroupSpec>] = [
        Field("name", \.name, required: true, "The group's name, once in its file", example: "queue"),
        Field("interval", \.interval, "Time between evaluations", default: "the server's", example: "1m"),
        Field("limit", \.limit, "The most series that one rule may give; 0 for any number", default: "0"),
        Field("rules", \.rules, required: true, "The rules, evaluated in order"),
    ]
}
