extension PatternParser {
    /// Reads what begins with a backslash outside a class.
    mutating func escape() -> Pattern? {
        switch peek(1) {
        case 0x41: return assertion(.textStart)
        case 0x7A: return assertion(.textEnd)
        case 0x62: return assertion(.wordBoundary)
        case 0x42: return assertion(.noWordBoundary)
        default: break
        }
        if let set = perlClass() ?? unicodeClass() { return .scalars(set) }
        guard let scalar = escapedScalar() else { return nil }
        return literal(scalar)
    }

    private mutating func assertion(_ assertion: Pattern.Assertion) -> Pattern {
        position += 2
        return .assertion(assertion)
    }

    /// `\d`, `\s`, `\w` and what they leave, if one comes next.
    mutating func perlClass() -> ScalarSet? {
        guard next == 0x5C, let letter = peek(1) else { return nil }
        let set: ScalarSet? =
            switch letter {
            case 0x64, 0x44: .digits
            case 0x73, 0x53: .spaces
            case 0x77, 0x57: .wordScalars
            default: nil
            }
        guard let set else { return nil }
        position += 2
        // A capital letter means all else, and that of the class with its other cases.
        let cased = flags.ignoresCase ? set.foldingCase ?? set : set
        return letter < 0x60 ? cased.complement : cased
    }

    /// `\pL`, `\p{Greek}`, `\P{^Lu}`, if one comes next.
    mutating func unicodeClass() -> ScalarSet? {
        guard next == 0x5C, peek(1) == 0x70 || peek(1) == 0x50 else { return nil }
        var end = position + 3
        if peek(2) == 0x7B {
            guard let close = scalars[position...].firstIndex(of: 0x7D) else { return nil }
            end = close + 1
        }
        askings -= 1
        guard askings >= 0, end <= scalars.count, end - position <= 60 else { return nil }
        var text = flags.ignoresCase ? "(?i)" : ""
        for value in scalars[position..<end] { Unicode.Scalar(value).map { text.unicodeScalars.append($0) } }
        guard let set = ScalarSet(matchedBy: text) else { return nil }
        position = end
        return set
    }

    /// `\n`, `\x41`, `\x{1F600}`, `\101`, `\.`, if one comes next.
    mutating func escapedScalar() -> UInt32? {
        guard next == 0x5C, let letter = peek(1) else { return nil }
        position += 2
        switch letter {
        case 0x61: return 7
        case 0x66: return 12
        case 0x6E: return 10
        case 0x72: return 13
        case 0x74: return 9
        case 0x76: return 11
        case 0x78: return hexadecimal()
        case 0x30: return octal(from: 0)
        case 0x31...0x37:
            guard let digit = next, (0x30...0x37).contains(digit) else { return nil }
            return octal(from: letter - 0x30)
        // Only punctuation of ASCII stands for itself behind a backslash.
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return letter
        default: return nil
        }
    }

    private mutating func octal(from first: UInt32) -> UInt32 {
        var value = first
        for _ in 0..<2 {
            guard let digit = next, (0x30...0x37).contains(digit) else { break }
            value = value * 8 + digit - 0x30
            position += 1
        }
        return value
    }

    private mutating func hexadecimal() -> UInt32? {
        let isBraced = take("{")
        var value: UInt32 = 0
        var digits = 0
        while let scalar = next, let digit = hexadecimalValue(scalar), isBraced || digits < 2 {
            value = value * 16 + digit
            guard value <= 0x10FFFF else { return nil }
            digits += 1
            position += 1
        }
        guard isBraced ? digits > 0 && take("}") : digits == 2, !(0xD800...0xDFFF).contains(value) else { return nil }
        return value
    }

    private func hexadecimalValue(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x30...0x39: scalar - 0x30
        case 0x41...0x46: scalar - 0x37
        case 0x61...0x66: scalar - 0x57
        default: nil
        }
    }
}
