import Diagnostics
import Testing

/// A question to eight bytes has the answer that eight questions to one byte have, beyond ASCII too.
@Suite struct EightBytesTests {
    private static let places: [UInt8] = [0x09, 0x0A, 0x1F, 0x20, 0x22, 0x3A, 0x5C, 0x7E, 0x7F]

    @Test func saysWhichBytesAnswer() throws {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                let bytes = [first, second, 0x0A, first, 0x8A, second, 0x61, first]
                guard let eight = EightBytes(bytes.span, from: 0) else { throw Missing() }
                try #require(eight.nonASCII == Self.mask(bytes) { $0 >= 0x80 })
                for place in Self.places {
                    try #require(eight.mask(of: place) == Self.mask(bytes) { $0 == place })
                    try #require(eight.mask(below: place) == Self.mask(bytes) { $0 < place })
                }
            }
        }
    }

    /// Whatever stands before and behind, and however few bytes are left.
    @Test func findsTheFirstByteOfAQuestion() {
        for count in 0...20 {
            for place in 0...count {
                var bytes = [UInt8](repeating: 0x61, count: count)
                if place < count { bytes[place] = 0x0A }
                for start in 0...count {
                    let found = bytes.span.firstIndex(from: start) { $0.mask(of: 0x0A) }
                    #expect(found == (start <= place ? place : count))
                    #expect(bytes.span.firstIndex(from: start) { $0.mask(below: 0x20) } == found)
                    #expect(bytes.span.firstIndex(from: start) { $0.mask(below: 0x7F) } == min(start, count))
                }
            }
        }
    }

    private struct Missing: Error {}

    /// The top bit of each byte that answers; the first byte is the lowest.
    private static func mask(_ bytes: [UInt8], _ answers: (UInt8) -> Bool) -> UInt64 {
        bytes.enumerated().reduce(0) { $0 | (answers($1.element) ? 0x80 << UInt64(8 * $1.offset) : 0) }
    }
}
