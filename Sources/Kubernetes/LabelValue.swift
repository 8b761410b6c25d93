/// The value of a label: empty, or at most 63 bytes of letters, digits, `-`, `_` and `.` between letters or digits.
package enum LabelValue {
    private static let grammar = NameGrammar(
        maxLength: 63, isFirst: ASCII.isAlphanumeric, isInner: QualifiedName.grammar.isInner,
        isLast: ASCII.isAlphanumeric, called: "a label's value", holds: "letters, digits, `-`, `_` and `.`",
        starts: "a letter or digit", ends: "a letter or digit")

    package static func problem(in value: String) -> NameProblem? {
        if value.isEmpty { return nil }
        return grammar.problem(in: value[...].utf8)?.moved(by: 0, suggestion: grammar.repaired(value))
    }
}
