package import Diagnostics

/// Where each byte of a scalar's text is written in its file, whatever its style.
///
/// A language within YAML tells places as offsets in the text; an author edits bytes of the file.
package struct ScalarPlaces: Sendable {
    private let scalar: Span
    /// For each byte of the text, the bytes of the file that say it: one of an escape has all of the escape's.
    private let sources: [Range<UInt32>]

    /// Null where the bytes at the span do not say the text, as where a layer changed it since it was read.
    ///
    /// - Parameters:
    ///   - text: The scalar's text, unescaped.
    ///   - scalar: Where the scalar is written, without its anchor and tag.
    ///   - bytes: Of the whole file.
    package init?(of text: String, at scalar: Span, in bytes: [UInt8]) {
        guard scalar.start < scalar.end, Int(scalar.end) <= bytes.count else { return nil }
        self.scalar = scalar
        let wanted = Array(text.utf8)
        for decoding in Self.decodings(of: scalar, in: bytes) where decoding.text == wanted {
            sources = decoding.sources
            return
        }
        return nil
    }

    /// The bytes of the file that say some bytes of the text; for none of them, the place between two.
    package func span(of range: Range<Int>) -> Span {
        let count = sources.count
        let lower = min(max(0, range.lowerBound), count)
        let upper = min(max(lower, range.upperBound), count)
        guard lower < upper else {
            let place = lower < count ? sources[lower].lowerBound : sources.last?.upperBound ?? scalar.start
            return Span(file: scalar.file, start: place, end: place)
        }
        let start = sources[lower].lowerBound
        return Span(file: scalar.file, start: start, end: max(start, sources[upper - 1].upperBound))
    }

    /// What the bytes may say: one reading, but for a block whose indentation is counted from a parent not seen here.
    private static func decodings(of scalar: Span, in bytes: [UInt8]) -> some Sequence<ScalarDecoding> {
        let (start, end) = (Int(scalar.start), Int(scalar.end))
        let parents: ClosedRange<Int>
        switch bytes[start] {
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            parents = BlockHeader(bytes, at: start).hasIndication ? 0...mostIndentation : 0...0
        default: parents = 0...0
        }
        return parents.lazy.map { parent in
            var decoding = ScalarDecoding(bytes, from: start, to: end)
            switch bytes[start] {
            case UInt8(ascii: "'"): decoding.readSingleQuoted()
            case UInt8(ascii: "\""): decoding.readDoubleQuoted()
            case UInt8(ascii: "|"), UInt8(ascii: ">"): decoding.readBlock(indentedIn: parent)
            default: decoding.readPlain()
            }
            return decoding
        }
    }

    /// How far in the parent of a block with an indication may stand.
    private static let mostIndentation = 256
}
