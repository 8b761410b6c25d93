/// Floating-point numbers of Go's syntax: `strconv.ParseFloat` without `inf` and `nan`.
enum GoFloat {
    /// The value; `nil` where the syntax is not met or the value is too large.
    static func parse(_ text: ArraySlice<UInt8>) -> Double? {
        var rest = text
        var sign = ""
        if let first = rest.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
            if first == UInt8(ascii: "-") { sign = "-" }
            rest = rest.dropFirst()
        }
        let isHexadecimal =
            rest.count > 2 && rest.first == UInt8(ascii: "0")
            && rest.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
        if isHexadecimal { rest = rest.dropFirst(2) }
        guard let mantissa = takeMantissa(&rest, isHexadecimal: isHexadecimal),
            let exponent = takeExponent(&rest, isHexadecimal: isHexadecimal), rest.isEmpty
        else { return nil }
        if text.contains(UInt8(ascii: "_")), !GoInteger.hasGoodUnderscores(Array(text)) { return nil }
        guard let value = Double(sign + (isHexadecimal ? "0x" : "") + mantissa + exponent), value.isFinite else {
            return nil
        }
        return value
    }

    /// Digits with at most one point, written so that one stands on each side of it.
    private static func takeMantissa(_ rest: inout ArraySlice<UInt8>, isHexadecimal: Bool) -> String? {
        var whole = ""
        var fraction = ""
        var hasPoint = false
        while let byte = rest.first {
            if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else if isDigit(byte, isHexadecimal) {
                if hasPoint {
                    fraction.unicodeScalars.append(Unicode.Scalar(byte))
                } else {
                    whole.unicodeScalars.append(Unicode.Scalar(byte))
                }
            } else if byte != UInt8(ascii: "_") {
                break
            }
            rest = rest.dropFirst()
        }
        if whole.isEmpty, fraction.isEmpty { return nil }
        return "\(whole.isEmpty ? "0" : whole).\(fraction.isEmpty ? "0" : fraction)"
    }

    /// The exponent, which a hexadecimal number must have.
    private static func takeExponent(_ rest: inout ArraySlice<UInt8>, isHexadecimal: Bool) -> String? {
        let letter = isHexadecimal ? UInt8(ascii: "p") : UInt8(ascii: "e")
        guard let first = rest.first, first | 0x20 == letter else { return isHexadecimal ? nil : "" }
        rest = rest.dropFirst()
        var text = String(Unicode.Scalar(letter))
        if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            text.unicodeScalars.append(Unicode.Scalar(sign))
            rest = rest.dropFirst()
        }
        guard let digit = rest.first, TemplateText.isDigit(digit) else { return nil }
        while let byte = rest.first, TemplateText.isDigit(byte) || byte == UInt8(ascii: "_") {
            if byte != UInt8(ascii: "_") { text.unicodeScalars.append(Unicode.Scalar(byte)) }
            rest = rest.dropFirst()
        }
        return text
    }

    private static func isDigit(_ byte: UInt8, _ isHexadecimal: Bool) -> Bool {
        if TemplateText.isDigit(byte) { return true }
        let letter = byte | 0x20
        return isHexadecimal && letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "f")
    }
}
