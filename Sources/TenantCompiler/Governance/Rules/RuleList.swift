/// Every type of rule. A test fails when a file of this folder is missing here.
enum RuleList {
    static let all: [any Rule.Type] = [
        AllowedValuesRule.self, BaseUnitsRule.self, CardinalityRule.self, ForbiddenFieldsRule.self,
        ForbiddenSuffixRule.self, LiteralSecretsRule.self, MaximumRule.self, PanelsRule.self, RegexRule.self,
        RequiredAnnotationsRule.self,
        RequiredFieldsRule.self, RequiredLabelsRule.self, SeverityRule.self, SuffixRule.self, TitleRule.self,
    ]

    /// Makes the rule that a document asks for; null after a report of why there is none.
    static func rule(_ spec: RuleSpec, _ reader: inout Reader) -> (any Rule)? {
        guard let type = spec.type.value else { return nil }
        return all.first { $0.type == type }?.init(spec, &reader)
    }
}
