/// A name of RFC 1035, as of Services: a DNS label that starts with a letter.
package enum RFC1035Label {
    private static let grammar = NameGrammar(
        maxLength: 63, isFirst: ASCII.isLower, isInner: DNSLabel.grammar.isInner, isLast: DNSLabel.grammar.isLast,
        called: "a Service's name", holds: "lower-case letters, digits and `-`",
        starts: "a lower-case letter", ends: "a lower-case letter or digit")

    package static func problem(in name: String) -> NameProblem? {
        grammar.problem(in: name[...].utf8)?.moved(by: 0, suggestion: grammar.repaired(name))
    }
}
