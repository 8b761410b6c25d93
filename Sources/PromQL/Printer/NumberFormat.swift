/// Writes numbers so that they are read as the same double.
enum NumberFormat {
    static func text(of literal: NumberLiteral) -> String {
        if literal.isDuration, let text = DurationFormat.text(ofSeconds: literal.value) { return text }
        return text(of: literal.value)
    }

    static func text(of value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "Inf" }
        if value == value.rounded(), value.magnitude < 1e15 {
            return value == 0 && value.sign == .minus ? "-0" : String(Int64(value))
        }
        return value.description
    }
}
