/// What a scan of a file's bytes tells before they are parsed.
enum UTF8Text {
    case ascii
    case valid
    /// Offset of the first byte that starts no valid UTF-8 sequence.
    case invalid(at: Int)

    /// Classifies bytes by the table of well-formed UTF-8 sequences (Unicode 15, table 3-7).
    static func scan(_ bytes: [UInt8]) -> UTF8Text {
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return .ascii }
        var i = first
        while i < bytes.count {
            if bytes[i] < 0x80 {
                i += 1
                continue
            }
            guard let length = sequenceLength(bytes, at: i) else { return .invalid(at: i) }
            i += length
        }
        return .valid
    }

    private static func sequenceLength(_ bytes: [UInt8], at i: Int) -> Int? {
        let (length, second): (Int, ClosedRange<UInt8>)
        switch bytes[i] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard i + length <= bytes.count, second.contains(bytes[i + 1]) else { return nil }
        for j in (i + 2)..<max(i + 2, i + length) where bytes[j] & 0xC0 != 0x80 { return nil }
        return length
    }
}
