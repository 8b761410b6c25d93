package import YAML

extension LabelSelector {
    /// Of a field that holds `matchLabels` and `matchExpressions`; null where an operator is none.
    package init?(_ value: Value) {
        var requirements: [Requirement] = []
        for expression in value.field("matchExpressions")?.items ?? [] {
            guard let key = expression["key"]?.text, let word = expression["operator"]?.text,
                let known = Operator(rawValue: word)
            else { return nil }
            let values = (expression.field("values")?.items ?? []).compactMap(\.text)
            requirements.append(Requirement(key: key, operator: known, values: values))
        }
        self.init(
            matchLabels: Self.texts(value.field("matchLabels")?.members ?? []), matchExpressions: requirements)
    }

    static func texts(_ labels: [Member]) -> [String: String] {
        Dictionary(labels.map { ($0.key, $0.value.text ?? "") }, uniquingKeysWith: { first, _ in first })
    }
}

extension PodTemplate {
    /// The labels by their keys.
    package var labelTexts: [String: String] { LabelSelector.texts(labels) }
}
