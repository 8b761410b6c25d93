/// A place in a number that is being read; underscores among digits are passed over, as goyaml drops them.
struct NumberScan {
    var at: Int

    /// The next byte that is no underscore; the scan then stands on it.
    mutating func next(of text: Swift.Span<UInt8>) -> UInt8? {
        while at < text.count, text[at] == UInt8(ascii: "_") { at += 1 }
        return at < text.count ? text[at] : nil
    }

    /// Passes one byte if it comes next.
    mutating func take(_ byte: UInt8, of text: Swift.Span<UInt8>) -> Bool {
        guard next(of: text) == byte else { return false }
        at += 1
        return true
    }

    /// Passes digits to a base, at most 16; how many.
    mutating func skipDigits(of text: Swift.Span<UInt8>, below base: UInt8 = 10) -> Int {
        var count = 0
        while let byte = next(of: text), NumberScan.value(byte) < base {
            at += 1
            count += 1
        }
        return count
    }

    /// The value of a digit up to `f`; 255 for any other byte.
    static func value(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: .max
        }
    }
}
