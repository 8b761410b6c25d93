/// Which objects are meant, by their labels; an empty selector means all.
package struct LabelSelector: Hashable, Sendable {
    package enum Operator: String, CaseIterable, Sendable {
        case `in` = "In"
        case notIn = "NotIn"
        case exists = "Exists"
        case doesNotExist = "DoesNotExist"
    }

    package struct Requirement: Hashable, Sendable {
        package let key: String
        package let `operator`: Operator
        package let values: [String]

        package init(key: String, operator: Operator, values: [String] = []) {
            self.key = key
            self.operator = `operator`
            self.values = values
        }

        /// `NotIn` and `DoesNotExist` hold where the label is missing.
        func matches(_ labels: [String: String]) -> Bool {
            switch self.operator {
            case .in: labels[key].map(values.contains) ?? false
            case .notIn: !(labels[key].map(values.contains) ?? false)
            case .exists: labels[key] != nil
            case .doesNotExist: labels[key] == nil
            }
        }

        /// Why the API server refuses it (ValidateLabelSelectorRequirement), nil where it does not.
        package var problem: String? {
            switch self.operator {
            case .in, .notIn: values.isEmpty ? "`\(self.operator.rawValue)` needs at least one value" : nil
            case .exists, .doesNotExist: values.isEmpty ? nil : "`\(self.operator.rawValue)` takes no values"
            }
        }
    }

    package let matchLabels: [String: String]
    package let matchExpressions: [Requirement]

    package init(matchLabels: [String: String] = [:], matchExpressions: [Requirement] = []) {
        self.matchLabels = matchLabels
        self.matchExpressions = matchExpressions
    }

    package func matches(_ labels: [String: String]) -> Bool {
        matchLabels.allSatisfy { labels[$0.key] == $0.value } && matchExpressions.allSatisfy { $0.matches(labels) }
    }
}
