/// What an expression evaluates to.
package enum ValueType: String, Sendable, Hashable, CaseIterable {
    case scalar
    case string
    case instantVector = "instant vector"
    case rangeVector = "range vector"

    /// Whether arithmetic and comparison take it.
    package var isOperand: Bool { self == .scalar || self == .instantVector }

    /// With its article.
    package var phrase: String { self == .instantVector ? "an \(rawValue)" : "a \(rawValue)" }
}
