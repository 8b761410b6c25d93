/// Eight bytes that are looked at together.
///
/// A mask has the top bit of each byte that answers to the question, and of no other. With the top bit of each byte set
/// a subtraction borrows from that bit alone; what had it set before is beyond ASCII, and answers to no question but that.
///
/// Public, since the optimizer looks into another module for what is public alone.
public struct EightBytes {
    @usableFromInline let word: UInt64

    /// The bytes from an index on; null where fewer are left.
    @inlinable @inline(__always)
    public init?(_ bytes: Swift.Span<UInt8>, from index: Int) {
        guard index >= 0, index + 8 <= bytes.count else { return nil }
        word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// The bytes from an index to the end, of which there are fewer than eight and at least one; zeros follow them.
    ///
    /// Most texts are short; so what is left over of one is read by loads that overlap, and not byte by byte.
    @inlinable @inline(__always)
    init(rest bytes: Swift.Span<UInt8>, from index: Int) {
        let count = bytes.count - index
        if let last = EightBytes(bytes, from: bytes.count - 8) {
            word = last.word >> UInt64(8 * (8 - count))
        } else if count >= 4 {
            let first = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt32.self)
            let last = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self)
            word = UInt64(first) | UInt64(last) << UInt64(8 * (count - 4))
        } else {
            let (first, middle, last) = (bytes[index], bytes[index + count / 2], bytes[bytes.count - 1])
            word = UInt64(first) | UInt64(middle) << UInt64(8 * (count / 2)) | UInt64(last) << UInt64(8 * (count - 1))
        }
    }

    /// The bytes that are not ASCII.
    @inlinable public var nonASCII: UInt64 { word & 0x8080_8080_8080_8080 }

    /// The bytes below a bound, which is ASCII.
    @inlinable public func mask(below bound: UInt8) -> UInt64 {
        ~(((word | 0x8080_8080_8080_8080) &- EightBytes.repeating(bound)) | word) & 0x8080_8080_8080_8080
    }

    /// The bytes that are a given one of ASCII.
    @inlinable public func mask(of byte: UInt8) -> UInt64 {
        let other = word ^ EightBytes.repeating(byte)
        return ~(((other | 0x8080_8080_8080_8080) &- EightBytes.repeating(1)) | word) & 0x8080_8080_8080_8080
    }

    /// How many bytes stand before the first that a mask has; eight where it has none.
    @inlinable public static func index(ofFirst mask: UInt64) -> Int { mask.trailingZeroBitCount / 8 }

    /// The same byte eight times.
    @inlinable public static func repeating(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}

extension Swift.Span<UInt8> {
    /// The index of the first byte from another on that a mask has, or the count.
    @inlinable @inline(__always)
    public func firstIndex(from start: Int, in mask: (EightBytes) -> UInt64) -> Int {
        var index = start
        while let eight = EightBytes(self, from: index) {
            let found = mask(eight)
            index += EightBytes.index(ofFirst: found)
            if found != 0 { return index }
        }
        guard index < count else { return count }
        return Swift.min(index + EightBytes.index(ofFirst: mask(EightBytes(rest: self, from: index))), count)
    }
}
