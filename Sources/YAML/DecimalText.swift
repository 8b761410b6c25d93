/// A double in the least decimal digits that give it back, in a spelling that JSON, YAML 1.1 and YAML 1.2 all
/// take for a number.
///
/// Plain digits from 10^-6 to 10^21, as Go's JSON encoder writes them; beyond, an exponent with a sign behind
/// digits with a point, without which YAML 1.1 sees text.
struct DecimalText {
    let text: String

    /// Null for what is not finite.
    init?(_ value: Double) {
        guard value.isFinite else { return nil }
        if value == 0 {
            text = "0"
            return
        }
        let sign = value < 0 ? "-" : ""
        let parts = value.magnitude.description.split(separator: "e")
        let point = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        var digits = String(point[0]) + (point.count > 1 ? point[1] : "")
        // The value is 0.<digits> times ten to this power.
        var power = point[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        let zeros = digits.prefix { $0 == "0" }.count
        digits.removeFirst(zeros)
        power -= zeros
        while digits.last == "0" { digits.removeLast() }
        text = sign + DecimalText.lay(digits, power)
    }

    private static func lay(_ digits: String, _ power: Int) -> String {
        func zeros(_ count: Int) -> String { String(repeating: "0", count: max(count, 0)) }
        if power > 21 || power < -5 {
            let fraction = digits.dropFirst()
            let exponent = power - 1
            return digits.prefix(1) + "." + (fraction.isEmpty ? "0" : fraction) + (exponent < 0 ? "e" : "e+")
                + String(exponent)
        }
        if power <= 0 { return "0." + zeros(-power) + digits }
        if digits.count <= power { return digits + zeros(power - digits.count) }
        return digits.prefix(power) + "." + digits.dropFirst(power)
    }
}
