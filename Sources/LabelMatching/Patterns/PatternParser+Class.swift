extension PatternParser {
    /// Reads `[…]`.
    mutating func characterClass() -> ScalarSet? {
        guard take("[") else { return nil }
        let isNegated = take("^")
        var set = ScalarSet.empty
        var isFirst = true
        while isFirst || next != 0x5D {
            isFirst = false
            guard let item = classItem() else { return nil }
            set = set.union(item)
        }
        guard take("]") else { return nil }
        return isNegated ? set.complement : set
    }

    private mutating func classItem() -> ScalarSet? {
        if next == 0x5B, peek(1) == 0x3A, let named = namedClass() { return named }
        if let set = perlClass() { return set }
        if next == 0x5C, peek(1) == 0x70 || peek(1) == 0x50 { return unicodeClass() }
        guard let first = classScalar() else { return nil }
        guard next == 0x2D, let end = peek(1), end != 0x5D else { return ranged(first, first) }
        position += 1
        guard let last = classScalar(), first <= last else { return nil }
        return ranged(first, last)
    }

    private mutating func ranged(_ first: UInt32, _ last: UInt32) -> ScalarSet? {
        let set = ScalarSet([first...last])
        return flags.ignoresCase ? folded(set) : set
    }

    private mutating func classScalar() -> UInt32? {
        guard let scalar = next else { return nil }
        if scalar == 0x5C { return escapedScalar() }
        position += 1
        return scalar
    }

    /// `[:alpha:]` and its like.
    private mutating func namedClass() -> ScalarSet? {
        guard let end = scalars[position...].firstIndex(of: 0x5D), end - position < 12 else { return nil }
        var name = String.UnicodeScalarView(scalars[position..<end].compactMap(Unicode.Scalar.init))
        let isNegated = name.dropFirst(2).first == "^"
        if isNegated { name.remove(at: name.index(name.startIndex, offsetBy: 2)) }
        guard let set = Self.named[String(name)] else { return nil }
        position = end + 1
        let cased = flags.ignoresCase ? set.foldingCase ?? set : set
        return isNegated ? cased.complement : cased
    }

    private static let named: [String: ScalarSet] = [
        "[:alnum:": ScalarSet([0x30...0x39, 0x41...0x5A, 0x61...0x7A]),
        "[:alpha:": ScalarSet([0x41...0x5A, 0x61...0x7A]), "[:ascii:": ScalarSet([0...0x7F]),
        "[:blank:": ScalarSet([9...9, 32...32]), "[:cntrl:": ScalarSet([0...0x1F, 0x7F...0x7F]),
        "[:digit:": .digits, "[:graph:": ScalarSet([0x21...0x7E]), "[:lower:": ScalarSet([0x61...0x7A]),
        "[:print:": ScalarSet([0x20...0x7E]),
        "[:punct:": ScalarSet([0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E]),
        "[:space:": ScalarSet([9...13, 32...32]), "[:upper:": ScalarSet([0x41...0x5A]),
        "[:word:": .wordScalars, "[:xdigit:": ScalarSet([0x30...0x39, 0x41...0x46, 0x61...0x66]),
    ]
}
