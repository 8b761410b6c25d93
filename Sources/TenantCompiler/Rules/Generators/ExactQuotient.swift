/// A quotient of whole numbers, kept exactly: one that no decimal is, such as 14/15, stays a quotient in PromQL.
struct ExactQuotient: Sendable, Hashable {
    let numerator: Int64
    let denominator: Int64

    /// In lowest terms; the denominator is above 0.
    init(_ numerator: Int64, _ denominator: Int64) {
        var (a, b) = (numerator, denominator)
        while b != 0 { (a, b) = (b, a % b) }
        self.numerator = numerator / max(1, a)
        self.denominator = denominator / max(1, a)
    }

    /// PromQL that is the number: digits with a point, and a division behind them where no decimal is the number.
    var promQL: String {
        var (rest, twos, fives) = (denominator, 0, 0)
        while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
        while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
        var units = numerator
        for _ in 0..<max(0, fives - twos) { units *= 2 }
        for _ in 0..<max(0, twos - fives) { units *= 5 }
        let decimal = ExactDecimal(units: units, scale: max(twos, fives)).display
        return rest == 1 ? decimal : "\(decimal) / \(rest)"
    }

    /// The number rounded down to six decimals, as text.
    var rounded: String { ExactDecimal(units: numerator * 1_000_000 / denominator, scale: 6).display }
}
