/// The key of a label, annotation or resource: an optional DNS prefix and `/`, then a name of at most 63 bytes.
package enum QualifiedName {
    static let grammar = NameGrammar(
        maxLength: 63, isFirst: ASCII.isAlphanumeric,
        isInner: {
            ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
        }, isLast: ASCII.isAlphanumeric,
        called: "a key's name", holds: "letters, digits, `-`, `_` and `.`",
        starts: "a letter or digit", ends: "a letter or digit")

    package static func problem(in key: String) -> NameProblem? {
        guard let slash = key.utf8.firstIndex(of: UInt8(ascii: "/")) else {
            return grammar.problem(in: key[...].utf8)?.moved(by: 0, suggestion: grammar.repaired(key))
        }
        let prefix = key[..<slash]
        let name = key[key.utf8.index(after: slash)...]
        let nameOffset = prefix.utf8.count + 1
        if let problem = prefixProblem(prefix) ?? nameProblem(name, at: nameOffset) {
            return problem.moved(by: 0, suggestion: repaired(prefix: prefix, name: name))
        }
        return nil
    }

    private static func prefixProblem(_ prefix: Substring) -> NameProblem? {
        if prefix.isEmpty { return NameProblem(message: "the part of a key before `/` is not empty", offset: 0) }
        return DNSSubdomain.problem(in: prefix)
    }

    private static func nameProblem(_ name: Substring, at offset: Int) -> NameProblem? {
        if let second = name.utf8.firstIndex(of: UInt8(ascii: "/")) {
            let distance = name.utf8.distance(from: name.startIndex, to: second)
            return NameProblem(message: "a key has at most one `/`", offset: offset + distance)
        }
        return grammar.problem(in: name.utf8)?.moved(by: offset)
    }

    private static func repaired(prefix: Substring, name: Substring) -> String? {
        guard let name = grammar.repaired(name) else { return nil }
        if prefix.isEmpty { return name }
        return DNSSubdomain.repaired(String(prefix)).map { $0 + "/" + name }
    }
}
