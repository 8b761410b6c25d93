/// Turns libyaml's marks, which count code points, into byte offsets.
struct OffsetTable {
    let bytes: [UInt8]
    /// Bytes of a byte order mark, which libyaml does not see.
    private let base: Int
    /// Byte offset of every 16th code point; empty for ASCII, where the two counts agree.
    private let checkpoints: [UInt32]

    private static let stride = 16

    init(_ bytes: [UInt8], base: Int, isASCII: Bool) {
        self.bytes = bytes
        self.base = base
        guard !isASCII else {
            checkpoints = []
            return
        }
        var points: [UInt32] = []
        points.reserveCapacity(bytes.count / OffsetTable.stride + 1)
        var count = 0
        for index in base..<bytes.count where bytes[index] & 0xC0 != 0x80 {
            if count % OffsetTable.stride == 0 { points.append(UInt32(index)) }
            count += 1
        }
        checkpoints = points
    }

    func offset(ofCodePoint index: Int) -> UInt32 {
        if checkpoints.isEmpty { return UInt32(min(base + index, bytes.count)) }
        let slot = index / OffsetTable.stride
        guard slot < checkpoints.count else { return UInt32(bytes.count) }
        var offset = Int(checkpoints[slot])
        for _ in 0..<(index % OffsetTable.stride) where offset < bytes.count {
            offset += OffsetTable.length(of: bytes[offset])
        }
        return UInt32(min(offset, bytes.count))
    }

    /// The bytes of a character, by its first; the text is known to be UTF-8.
    private static func length(of lead: UInt8) -> Int {
        lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
}
