/// Turns libyaml's marks, which count code points, into byte offsets.
struct OffsetTable {
    private let bytes: [UInt8]
    /// Bytes of a byte order mark, which libyaml does not count.
    private let base: Int
    /// Byte offset of every 64th code point; empty for ASCII, where the two counts agree.
    private let checkpoints: [UInt32]

    private static let stride = 64

    init(_ bytes: [UInt8], base: Int, isASCII: Bool) {
        self.bytes = bytes
        self.base = base
        guard !isASCII else {
            checkpoints = []
            return
        }
        var points: [UInt32] = []
        var count = 0
        for i in base..<bytes.count where bytes[i] & 0xC0 != 0x80 {
            if count % OffsetTable.stride == 0 { points.append(UInt32(i)) }
            count += 1
        }
        checkpoints = points
    }

    func offset(ofCodePoint index: Int) -> UInt32 {
        if checkpoints.isEmpty { return UInt32(min(base + index, bytes.count)) }
        let slot = index / OffsetTable.stride
        guard slot < checkpoints.count else { return UInt32(bytes.count) }
        var offset = Int(checkpoints[slot])
        for _ in 0..<(index % OffsetTable.stride) {
            guard offset < bytes.count else { break }
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return UInt32(offset)
    }
}
