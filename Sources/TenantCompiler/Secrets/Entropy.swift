/// How much a text looks drawn at random, as keys are, and not chosen by somebody.
enum Entropy {
    /// Shannon's entropy of a text's own bytes, in bits for each: −Σ pᵢ log₂ pᵢ, where pᵢ is the share of the i-th of
    /// the different bytes (C. E. Shannon, “A Mathematical Theory of Communication”, 1948). 0 for an empty text; at most
    /// log₂ of its length.
    static func bitsPerByte(of bytes: some Collection<UInt8>) -> Double {
        guard !bytes.isEmpty else { return 0 }
        var counts = [Int](repeating: 0, count: 256)
        for byte in bytes { counts[Int(byte)] += 1 }
        let total = Double(bytes.count)
        return counts.reduce(0) { sum, count in
            guard count > 0 else { return sum }
            let share = Double(count) / total
            return sum - share * log2(share)
        }
    }

    /// Whether a text is long enough, and its bytes are even and mixed enough, for a key.
    ///
    /// 3 bits are asked of hexadecimal digits, as scanners of repositories do since truffleHog, and 4 of others: theirs
    /// are 4.5, which keys in base32 seldom reach. n bytes have log₂ n bits at most, and drawn ones some less, so that
    /// short texts are held to three quarters of it.
    static func isDrawn(_ text: some StringProtocol) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 16, bytes.count <= 4_096, bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            return false
        }
        let core = bytes.filter { !"-_./:".utf8.contains($0) }
        if core.count >= 20, core.allSatisfy(\.isHexadecimalDigit) {
            return core.contains(where: \.isDigit) && core.contains { !$0.isDigit } && bitsPerByte(of: core) >= 3
        }
        guard hasTurns(core) else { return false }
        return bitsPerByte(of: bytes) >= min(4, 0.75 * log2(Double(bytes.count)))
    }

    /// In words and numbers, digits, small letters and capitals seldom take turns; in a drawn key every second or third
    /// time, and where there are but digits and small letters every third or fourth. Words of small letters alone are as
    /// even as keys are, which entropy cannot tell.
    private static func hasTurns(_ bytes: [UInt8]) -> Bool {
        let turns = zip(bytes, bytes.dropFirst()).count { sort(of: $0) != sort(of: $1) }
        let sorts = Set(bytes.map(sort(of:)))
        return sorts.count >= 3
            ? turns * 4 >= bytes.count : sorts.count == 2 && sorts.contains(0) && turns * 6 >= bytes.count
    }

    /// 0 for digits, 1 for small letters, 2 for capitals, 3 for the rest.
    private static func sort(of byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): 0
        case UInt8(ascii: "a")...UInt8(ascii: "z"): 1
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): 2
        default: 3
        }
    }

    /// The logarithm to base 2 of a positive number: the exponent, and for the rest the series of
    /// ln((1 + t) / (1 − t)) = 2 (t + t³/3 + t⁵/5 + …), whose error is below 10⁻¹⁰ for what is left. The C library's is
    /// not imported for this, and its last bits differ between platforms.
    static func log2(_ value: Double) -> Double {
        guard value > 0, value.isFinite else { return 0 }
        let t = (value.significand - 1) / (value.significand + 1)
        var power = t
        var sum = 0.0
        for odd in stride(from: 1, through: 19, by: 2) {
            sum += power / Double(odd)
            power *= t * t
        }
        return Double(value.exponent) + 2 * sum / 0.693_147_180_559_945_3
    }
}
