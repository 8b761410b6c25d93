/// How a matcher compares a label's value; a label that is absent has the empty value.
package enum MatchOperation: String, Sendable, Hashable, CaseIterable {
    case equal = "="
    case notEqual = "!="
    case matches = "=~"
    case matchesNot = "!~"

    /// Whether the value is a regular expression, anchored at both ends.
    package var takesExpression: Bool { self == .matches || self == .matchesNot }

    /// Whether what does not fit the value is selected.
    package var isNegative: Bool { self == .notEqual || self == .matchesNot }
}
