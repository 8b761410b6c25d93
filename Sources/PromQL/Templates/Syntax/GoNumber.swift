/// A number as a template has it: like a constant of Go, it is all types that can hold it.
package struct GoNumber: Sendable, Hashable {
    /// What it is where nothing asks for a type.
    package enum Form: Sendable, Hashable {
        case integer, float, complex
    }

    package let form: Form
    /// The real part.
    package let value: Double
    package let isInteger: Bool

    /// Reads a character's code.
    init(character: Unicode.Scalar) {
        form = .integer
        value = Double(character.value)
        isInteger = true
    }

    /// Reads `1+2i`; fails where `fmt.Sscan` does.
    init?(complex text: String) {
        let bytes = Array(text.utf8)
        guard let (real, next) = Self.floatToken(bytes, from: 0), next < bytes.count,
            let (imaginary, end) = Self.floatToken(bytes, from: next), end == bytes.count - 1
        else { return nil }
        form = .complex
        value = imaginary == 0 ? real : .nan
        isInteger = Int64(exactly: value) != nil
    }

    /// Reads what is neither a character nor has two parts; fails where Go finds no number.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        if bytes.last == UInt8(ascii: "i"), let imaginary = GoFloat.parse(bytes.dropLast()) {
            form = .complex
            value = imaginary == 0 ? 0 : .nan
            isInteger = imaginary == 0
            return
        }
        if let integer = GoInteger.parse(bytes) {
            // A hexadecimal number may hold an `e`, which is then a digit.
            form = .integer
            value = integer
            isInteger = true
            return
        }
        guard let float = GoFloat.parse(bytes[...]) else { return nil }
        // What has no sign of a fraction is an integer that is too large.
        guard bytes.contains(where: { ".eEpP".utf8.contains($0) }) else { return nil }
        form = .float
        value = float
        isInteger = Int64(exactly: float) != nil
    }

    /// A number as `fmt.Sscan` takes it from the start of a text, and where it ends.
    private static func floatToken(_ bytes: [UInt8], from start: Int) -> (Double, end: Int)? {
        var end = start
        func skip(_ set: String) -> Bool {
            guard end < bytes.count, set.utf8.contains(bytes[end]) else { return false }
            end += 1
            return true
        }
        _ = skip("+-")
        var digits = "0123456789_"
        var exponent = "eEpP"
        if skip("0"), skip("xX") {
            digits = "0123456789abcdefABCDEF_"
            exponent = "pP"
        }
        while skip(digits) {}
        if skip(".") { while skip(digits) {} }
        if skip(exponent) {
            _ = skip("+-")
            while skip("0123456789_") {}
        }
        return GoFloat.parse(bytes[start..<end]).map { ($0, end) }
    }
}
