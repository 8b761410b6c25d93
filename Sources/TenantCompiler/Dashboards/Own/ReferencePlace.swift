/// What a variable stands for where it stands in PromQL.
enum ReferencePlace: Sendable, Hashable {
    /// Part of a string, or of a comment.
    case string
    /// A length of time, or some of its digits or its unit.
    case duration
    case number
    /// The name of a metric or label, or some of its letters.
    case name
    /// A function or aggregation.
    case callee
    /// The name of a metric, or a number.
    case operand
    /// A label's value, with its quotes.
    case quoted
}

/// Reads PromQL as far as telling what its variables stand for takes.
struct ReferenceScanner {
    private let bytes: [UInt8]
    private let references: [VariableReference]
    private(set) var places: [ReferencePlace] = []
    private var at = 0
    private var isInBraces = false
    private var brackets = 0
    /// For each open parenthesis, whether labels are listed in it.
    private var parentheses: [Bool] = []
    /// The last word and the last byte that is no blank.
    private var word = ""
    private var last: UInt8 = 0

    init(_ bytes: [UInt8], _ references: [VariableReference]) {
        self.bytes = bytes
        self.references = references
        while at < bytes.count { step() }
    }

    private mutating func step() {
        if let reference = next, at >= reference.range.lowerBound {
            places.append(place(of: reference))
            at = reference.range.upperBound
            (word, last) = ("", UInt8(ascii: "x"))
            return
        }
        let byte = bytes[at]
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): skipString(byte)
        case UInt8(ascii: "#"): skip { $0 != 0x0A }
        case _ where byte <= 0x20: at += 1
        case _ where VariableReference.isWordPart(byte): readWord()
        default: readSign(byte)
        }
    }

    private var next: VariableReference? { places.count < references.count ? references[places.count] : nil }

    private mutating func readWord() {
        let start = at
        while at < bytes.count, VariableReference.isWordPart(bytes[at]) { at += 1 }
        word = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
        last = UInt8(ascii: "x")
    }

    private mutating func readSign(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "{"): isInBraces = true
        case UInt8(ascii: "}"): isInBraces = false
        case UInt8(ascii: "["): brackets += 1
        case UInt8(ascii: "]"): brackets = max(0, brackets - 1)
        case UInt8(ascii: "("): parentheses.append(Self.listing.contains(word))
        case UInt8(ascii: ")"): _ = parentheses.popLast()
        default: break
        }
        // A sign may stand between `offset` and what it is of.
        if byte != UInt8(ascii: "-") { word = "" }
        last = byte
        at += 1
    }

    private static let listing = ["by", "without", "on", "ignoring", "group_left", "group_right"]

    private mutating func skipString(_ quote: UInt8) {
        at += 1
        while at < bytes.count, bytes[at] != quote {
            if let reference = next, at >= reference.range.lowerBound {
                places.append(.string)
                at = reference.range.upperBound
            } else {
                at += bytes[at] == UInt8(ascii: "\\") && quote != UInt8(ascii: "`") ? 2 : 1
            }
        }
        at = min(at + 1, bytes.count)
        (word, last) = ("", quote)
    }

    /// Passes a comment.
    private mutating func skip(while condition: (UInt8) -> Bool) {
        while at < bytes.count, condition(bytes[at]) {
            if let reference = next, at >= reference.range.lowerBound {
                places.append(.string)
                at = reference.range.upperBound
            } else {
                at += 1
            }
        }
    }

    private func place(of reference: VariableReference) -> ReferencePlace {
        if isInBraces {
            return last == UInt8(ascii: "=") || last == UInt8(ascii: "~") ? .quoted : .name
        }
        if brackets > 0 || word == "offset" { return .duration }
        if last == UInt8(ascii: "@") { return .number }
        let before = reference.range.lowerBound > 0 ? bytes[reference.range.lowerBound - 1] : 0
        let after = reference.range.upperBound < bytes.count ? bytes[reference.range.upperBound] : 0
        if Self.isNamePart(before) || Self.isNamePart(after) || parentheses.last == true { return .name }
        let rest = bytes[reference.range.upperBound...].drop { $0 <= 0x20 }
        switch rest.first {
        case UInt8(ascii: "("): return .callee
        case UInt8(ascii: "{"), UInt8(ascii: "["): return .name
        default:
            let word = String(decoding: rest.prefix(while: VariableReference.isWordPart), as: UTF8.self).lowercased()
            return word == "by" || word == "without" ? .callee : .operand
        }
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        VariableReference.isWordPart(byte) || byte == UInt8(ascii: ":")
    }
}
