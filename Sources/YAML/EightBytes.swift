/// Eight bytes that are looked at together.
///
/// A mask has the top bit of each byte that answers to the question. Questions suppose ASCII: then, with the top
/// bit of each byte set, a subtraction borrows from that bit alone.
struct EightBytes {
    private let word: UInt64
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// The bytes from an index on; null where fewer are left.
    init?(_ bytes: Swift.Span<UInt8>, from index: Int) {
        guard index >= 0, index + 8 <= bytes.count else { return nil }
        word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    var isASCII: Bool { word & EightBytes.tops == 0 }

    func mask(below bound: UInt8) -> UInt64 {
        ~((word | EightBytes.tops) &- EightBytes.repeating(bound)) & EightBytes.tops
    }

    func mask(of byte: UInt8) -> UInt64 {
        let other = word ^ EightBytes.repeating(byte)
        return ~((other | EightBytes.tops) &- EightBytes.repeating(1)) & EightBytes.tops
    }

    private static func repeating(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
