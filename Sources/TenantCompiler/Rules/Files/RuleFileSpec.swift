/// A Prometheus rule file of a tenant's own.
struct RuleFileSpec: Spec {
    var groups = Named<RuleGroupSpec>()

    init() {}

    static let title = "a rule file"

    static let fields: [Field<RuleFileSpec>] = [
        Field("groups", \.groups, required: true, "Groups of rules", example: "[ { name: queue, rules: [] } ]")
    ]
}
