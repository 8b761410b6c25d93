/// The name of a container's port (IANA_SVC_NAME): at most 15 bytes, one letter at least, no two `-` in a row.
package enum PortName {
    private static let grammar = NameGrammar(
        maxLength: 15, isFirst: ASCII.isLowerAlphanumeric, isInner: DNSLabel.grammar.isInner,
        isLast: ASCII.isLowerAlphanumeric, called: "a port's name", holds: "lower-case letters, digits and `-`",
        starts: "a lower-case letter or digit", ends: "a lower-case letter or digit")

    package static func problem(in name: String) -> NameProblem? {
        firstProblem(in: name)?.moved(by: 0, suggestion: repaired(name))
    }

    private static func firstProblem(in name: String) -> NameProblem? {
        if let problem = grammar.problem(in: name[...].utf8) { return problem }
        var previous: UInt8 = 0
        for (offset, byte) in name.utf8.enumerated() {
            if byte == UInt8(ascii: "-"), previous == byte {
                return NameProblem(message: "a port's name has no two `-` in a row", offset: offset)
            }
            previous = byte
        }
        if name.utf8.contains(where: ASCII.isLower) { return nil }
        return NameProblem(message: "a port's name has at least one letter", offset: 0)
    }

    private static func repaired(_ name: String) -> String? {
        let words = name.utf8.prefix(256).split { !ASCII.isAlphanumeric($0) }
        let text = grammar.repaired(words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-"))
        return text.flatMap { firstProblem(in: $0) == nil ? $0 : nil }
    }
}
