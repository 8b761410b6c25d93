internal import Diagnostics

/// A character that people take for one of YAML's own, as keyboards for other scripts and word processors write it.
struct LookAlike {
    /// Where it stands.
    private let range: Range<Int>
    private let name: String
    /// Null where quotes alone help.
    private let meant: String?

    private static let known: [(scalar: Unicode.Scalar, name: String, meant: String)] = [
        ("\u{A0}", "a no-break space", "a space"), ("\u{3000}", "an ideographic space", "a space"),
        ("\u{FF1A}", "a full-width colon", "`:`"), ("\u{FF0C}", "a full-width comma", "`,`"),
        ("\u{201C}", "a typographic quote", "`\"`"), ("\u{201D}", "a typographic quote", "`\"`"),
        ("\u{2018}", "a typographic quote", "`'`"), ("\u{2019}", "a typographic quote", "`'`"),
    ]

    /// The first one from the line before a problem, or from where the problem began, to the end of its line.
    init?(in bytes: [UInt8], before problem: SyntaxProblem, _ offsets: OffsetTable) {
        let place = min(Int(offsets.offset(ofCodePoint: problem.codePoint)), bytes.count)
        let begun = problem.context.map { _ in Int(offsets.offset(ofCodePoint: problem.contextCodePoint)) } ?? place
        let first = Self.lineStart(in: bytes, of: max(0, Self.lineStart(in: bytes, of: min(begun, place)) - 1))
        let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if let sign = Self.comment(in: bytes[first..<place]) {
            range = sign..<(sign + 1)
            name = "the beginning of a comment"
            meant = nil
            return
        }
        var offset = first
        for scalar in String(decoding: bytes[first..<end], as: UTF8.self).unicodeScalars {
            let length = UTF8.width(scalar)
            if let found = Self.known.first(where: { $0.scalar == scalar }) {
                range = offset..<(offset + length)
                name = found.name
                meant = found.meant
                return
            }
            offset += length
        }
        return nil
    }

    /// The `#` of `channel: #alerts`, where it takes away what should close its mapping.
    private static func comment(in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.contains(UInt8(ascii: "{")) || bytes.contains(UInt8(ascii: "[")) else { return nil }
        return bytes.indices.first { index in
            bytes[index] == UInt8(ascii: "#") && index >= bytes.startIndex + 2
                && bytes[index - 1] == UInt8(ascii: " ") && bytes[index - 2] == UInt8(ascii: ":")
        }
    }

    private static func lineStart(in bytes: [UInt8], of place: Int) -> Int {
        bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    }

    func label(in file: FileID) -> Label {
        Label(Span(file: file, start: UInt32(range.lowerBound), end: UInt32(range.upperBound)), "this is \(name)")
    }

    var help: String {
        guard let meant else { return "put the value in quotes" }
        return "write \(meant) in place of \(name), or put the text that it belongs to in quotes"
    }
}

extension Diagnostic {
    /// With the character that is probably the cause.
    func naming(_ cause: LookAlike?) -> Diagnostic {
        guard let cause, let file = primary?.file else { return self }
        var named = self
        named.labels.append(cause.label(in: file))
        named.help = cause.help
        return named
    }
}
