internal import Diagnostics

/// What a look at a file's bytes tells before they are parsed.
struct TextScan: Equatable {
    /// Whether all bytes up to the fault, or all, are ASCII.
    var isASCII = true
    /// The first character that no YAML file may hold.
    var fault: Fault?

    struct Fault: Equatable {
        var kind: Kind
        /// Offset of its first byte, and behind its last.
        var start: Int
        var end: Int

        enum Kind {
            case notUTF8
            /// UTF-8, but none of YAML's characters: a control, U+FFFE or U+FFFF.
            case unprintable
        }
    }

    /// - Parameter allowsAllText: Whether any UTF-8 will do, be it of YAML's characters or not.
    init(_ bytes: Swift.Span<UInt8>, allowsAllText: Bool = false) {
        var index = 0
        while index < bytes.count {
            index = TextScan.endOfPlain(in: bytes, from: index)
            guard index < bytes.count else { return }
            if bytes[index] < 0x80 {
                if allowsAllText {
                    index += 1
                    continue
                }
                fault = Fault(kind: .unprintable, start: index, end: index + 1)
                return
            }
            guard let (value, length) = TextScan.character(bytes, at: index) else {
                fault = Fault(kind: .notUTF8, start: index, end: index + 1)
                return
            }
            if !allowsAllText, value < 0xA0 && value != 0x85 || value == 0xFFFE || value == 0xFFFF {
                fault = Fault(kind: .unprintable, start: index, end: index + length)
                return
            }
            isASCII = false
            index += length
        }
    }

    /// Where the first byte stands from an index on that is no printable ASCII, tab or break; or the end.
    private static func endOfPlain(in bytes: Swift.Span<UInt8>, from start: Int) -> Int {
        bytes.firstIndex(from: start) { eight in
            let others = eight.nonASCII | eight.mask(of: 0x7F)
            let controls = eight.mask(below: 0x20)
            guard controls != 0 else { return others }
            return others | controls & ~(eight.mask(of: 0x0A) | eight.mask(of: 0x0D) | eight.mask(of: 0x09))
        }
    }

    /// The character of several bytes at an index, by the table of well-formed sequences (Unicode 15, table 3-7).
    private static func character(_ bytes: Swift.Span<UInt8>, at index: Int) -> (value: UInt32, length: Int)? {
        let (length, second): (Int, ClosedRange<UInt8>)
        switch bytes[index] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
        var value = UInt32(bytes[index]) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length {
            let byte = bytes[index + offset]
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return (value, length)
    }
}
