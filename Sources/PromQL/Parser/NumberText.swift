/// Reads the digits of a number as Go does, with its octal and hexadecimal integers.
enum NumberText {
    /// `nil` where it is no number, or none that a double can hold.
    static func value(of text: String, hasSeparators: Bool) -> Double? {
        if hasSeparators, !hasSoundSeparators(Array(text.utf8)) { return nil }
        let digits = hasSeparators ? text.filter { $0 != "_" } : text
        let bytes = Array(digits.utf8)
        if bytes.count > 1, bytes[0] == UInt8(ascii: "0") {
            if bytes[1] | 0x20 == UInt8(ascii: "x") { return integer(bytes.dropFirst(2), base: 16) }
            if let value = integer(bytes.dropFirst(), base: 8) { return value }
        }
        guard let value = Double(digits) else { return nil }
        if value.isInfinite, bytes.first.map({ $0.isDigit || $0 == UInt8(ascii: ".") }) ?? false { return nil }
        return value
    }

    /// Whether a digit stands on either side of each `_`; before it may stand `0x` instead.
    private static func hasSoundSeparators(_ bytes: [UInt8]) -> Bool {
        let isHex = bytes.count > 1 && bytes[0] == UInt8(ascii: "0") && bytes[1] | 0x20 == UInt8(ascii: "x")
        func isDigit(_ index: Int) -> Bool {
            guard bytes.indices.contains(index) else { return false }
            return isHex ? bytes[index].hexValue != nil : bytes[index].isDigit
        }
        return bytes.indices.allSatisfy { index in
            bytes[index] != UInt8(ascii: "_")
                || (isDigit(index - 1) || (isHex && index == 2)) && isDigit(index + 1)
        }
    }

    /// The value of digits, unless one is none of the base's or it exceeds 64 bits with a sign.
    private static func integer(_ digits: ArraySlice<UInt8>, base: Int64) -> Double? {
        guard !digits.isEmpty else { return nil }
        var value: Int64 = 0
        for byte in digits {
            guard let digit = byte.hexValue, digit < UInt8(base) else { return nil }
            let (product, overflowed) = value.multipliedReportingOverflow(by: base)
            let (sum, exceeded) = product.addingReportingOverflow(Int64(digit))
            guard !overflowed, !exceeded else { return nil }
            value = sum
        }
        return Double(value)
    }
}
