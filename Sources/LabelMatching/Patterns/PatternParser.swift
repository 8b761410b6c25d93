/// Reads RE2's syntax. What it does not know it does not guess at: the expression then has no tree.
struct PatternParser {
    let scalars: [UInt32]
    var position = 0
    var flags = PatternFlags()
    /// How many groups are open; bounded, so that no expression can exhaust the stack.
    private var depth = 0
    /// How often RE2 may still be asked for one of its tables.
    var askings = 8

    /// The tree of an expression, or nil where it holds what is not known or too much of it.
    static func parse(_ text: String, dotMatchesNewline: Bool = false) -> Pattern? {
        var parser = PatternParser(scalars: text.unicodeScalars.map(\.value))
        parser.flags.dotMatchesNewline = dotMatchesNewline
        guard let pattern = parser.choice(), parser.position == parser.scalars.count else { return nil }
        return pattern
    }

    private init(scalars: [UInt32]) { self.scalars = scalars }

    var next: UInt32? { position < scalars.count ? scalars[position] : nil }

    func peek(_ distance: Int) -> UInt32? {
        position + distance < scalars.count ? scalars[position + distance] : nil
    }

    /// Steps over a text if it comes next.
    mutating func take(_ text: StaticString) -> Bool {
        let wanted = text.description.unicodeScalars
        guard scalars.count - position >= wanted.count else { return false }
        guard wanted.enumerated().allSatisfy({ scalars[position + $0.offset] == $0.element.value }) else {
            return false
        }
        position += wanted.count
        return true
    }

    private mutating func choice() -> Pattern? {
        var choices: [Pattern] = []
        repeat {
            guard let sequence = sequence() else { return nil }
            choices.append(sequence)
        } while take("|")
        return choices.count == 1 ? choices[0] : .choice(choices)
    }

    private mutating func sequence() -> Pattern? {
        var parts: [Pattern] = []
        while let scalar = next, scalar != 0x7C, scalar != 0x29 {
            if take("\\Q") {
                guard quoted(into: &parts) else { return nil }
            } else {
                guard let atom = atom() else { return nil }
                parts.append(atom)
            }
            guard repetitions(of: &parts) else { return nil }
        }
        return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
    }

    /// Literal text up to `\E`.
    private mutating func quoted(into parts: inout [Pattern]) -> Bool {
        while position < scalars.count, !take("\\E") {
            guard let literal = literal(scalars[position]) else { return false }
            parts.append(literal)
            position += 1
        }
        return true
    }

    private mutating func atom() -> Pattern? {
        guard let scalar = next else { return nil }
        switch scalar {
        case 0x28: return group()
        case 0x5B: return characterClass().map(Pattern.scalars)
        case 0x5C: return escape()
        case 0x2A, 0x2B, 0x3F: return nil
        default: position += 1
        }
        switch scalar {
        case 0x2E: return .scalars(flags.dotMatchesNewline ? .all : ScalarSet.newline.complement)
        case 0x5E: return .assertion(flags.isMultiline ? .lineStart : .textStart)
        case 0x24: return .assertion(flags.isMultiline ? .lineEnd : .textEnd)
        default: return literal(scalar)
        }
    }

    mutating func literal(_ scalar: UInt32) -> Pattern? {
        guard flags.ignoresCase else { return .scalars(.one(scalar)) }
        return folded(.one(scalar)).map(Pattern.scalars)
    }

    /// Adds the other cases of a set's members.
    mutating func folded(_ set: ScalarSet) -> ScalarSet? {
        if let last = set.runs.last, last.last > 0x7F {
            askings -= 1
            guard askings >= 0 else { return nil }
        }
        return set.foldingCase
    }

    private mutating func group() -> Pattern? {
        guard depth < 100, take("(") else { return nil }
        depth += 1
        defer { depth -= 1 }
        let outer = flags
        if take("?") {
            if take("P<") || take("<") {
                guard let end = scalars[position...].firstIndex(of: 0x3E) else { return nil }
                position = end + 1
            } else {
                guard let end = scalars[position...].firstIndex(where: { $0 == 0x3A || $0 == 0x29 }),
                    flags.apply(scalars[position..<end])
                else { return nil }
                position = end + 1
                // Flags alone hold up to the end of the group around them.
                if scalars[end] == 0x29 { return .empty }
            }
        }
        guard let inner = choice(), take(")") else { return nil }
        flags = outer
        return inner
    }
}
