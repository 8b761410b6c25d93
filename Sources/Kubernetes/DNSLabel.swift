/// A name of RFC 1123, as of namespaces and ports' hosts: `[a-z0-9]([-a-z0-9]*[a-z0-9])?`, at most 63 bytes.
package enum DNSLabel {
    static let grammar = NameGrammar(
        maxLength: 63, isFirst: ASCII.isLowerAlphanumeric,
        isInner: { ASCII.isLowerAlphanumeric($0) || $0 == UInt8(ascii: "-") }, isLast: ASCII.isLowerAlphanumeric,
        called: "a DNS label", holds: "lower-case letters, digits and `-`",
        starts: "a lower-case letter or digit", ends: "a lower-case letter or digit")

    package static func problem(in name: String) -> NameProblem? {
        grammar.problem(in: name[...].utf8)?.moved(by: 0, suggestion: grammar.repaired(name))
    }
}
