/// Classes of ASCII bytes and the powers of ten that reading numbers needs.
enum ASCII {
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
    static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
    static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }
    static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
    static func isLowerAlphanumeric(_ byte: UInt8) -> Bool { isLower(byte) || isDigit(byte) }
    static func isHex(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 6 }
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

    /// 10 to a power; powers outside 0...38 mean the nearer end.
    static func powerOfTen(_ power: Int) -> UInt128 { powersOfTen[min(max(power, 0), 38)] }

    private static let powersOfTen: [UInt128] = (0..<38).reduce(into: [1]) { powers, index in
        powers.append(powers[index] * 10)
    }

    /// Lower case of ASCII letters, all else unchanged.
    static func lowercased(_ text: some StringProtocol) -> String {
        String(decoding: text.utf8.map { isUpper($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// A decimal number without sign; nil where it is empty, holds anything else or exceeds the limit.
    static func number(_ text: some StringProtocol, limit: Int = .max / 20) -> Int? {
        var value = 0
        if text.isEmpty { return nil }
        for byte in text.utf8 {
            guard isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
            if value > limit { return nil }
        }
        return value
    }

    /// At most the first 60 characters, so that a message stays one line long.
    static func shortened(_ text: String) -> String {
        text.utf8.count <= 60 ? text : String(text.prefix(57)) + "..."
    }
}
