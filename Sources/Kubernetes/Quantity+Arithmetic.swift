/// Sums and products are exact and saturate at 1.7 × 10²⁹ units, far beyond what `parse` accepts.
extension Quantity {
    /// The sum, in this quantity's format, or in the other's where this one is zero (apimachinery's `Quantity.Add`).
    package func adding(_ other: Quantity) -> Quantity {
        let (sum, overflow) = nano.addingReportingOverflow(other.nano)
        return Quantity(nano: overflow ? Self.limit(negative: nano < 0) : sum, format: isZero ? other.format : format)
    }

    /// The difference, in the format that `adding` would give it.
    package func subtracting(_ other: Quantity) -> Quantity { adding(other.negated()) }

    package func negated() -> Quantity {
        let (value, overflow) = Int128.zero.subtractingReportingOverflow(nano)
        return Quantity(nano: overflow ? .max : value, format: format)
    }

    package func multiplied(by factor: Int) -> Quantity {
        Quantity(nano: Self.product(nano, Int128(factor)), format: format)
    }

    /// The product with a fraction, rounded away from zero to 10⁻⁹; nil where the denominator is not positive.
    package func multiplied(byNumerator numerator: Int, denominator: Int) -> Quantity? {
        guard denominator > 0 else { return nil }
        let negative = (nano < 0) != (numerator < 0)
        let full = nano.magnitude.multipliedFullWidth(by: UInt128(numerator.magnitude))
        let divisor = UInt128(denominator)
        guard full.high < divisor else { return Quantity(nano: Self.limit(negative: negative), format: format) }
        let (quotient, remainder) = divisor.dividingFullWidth(full)
        let (rounded, overflow) = quotient.addingReportingOverflow(remainder == 0 ? 0 : 1)
        guard !overflow, let magnitude = Int128(exactly: rounded) else {
            return Quantity(nano: Self.limit(negative: negative), format: format)
        }
        return Quantity(nano: negative ? -magnitude : magnitude, format: format)
    }

    /// What a ResourceList makes of it: thousandths, rounded away from zero (SetDefaults_ResourceList).
    package func roundedUpToMilli() -> Quantity {
        let milli = Self.dividedAwayFromZero(nano, by: Self.nanoPerMilli)
        return Quantity(nano: Self.product(milli, Self.nanoPerMilli), format: format)
    }

    private static func product(_ a: Int128, _ b: Int128) -> Int128 {
        let (value, overflow) = a.multipliedReportingOverflow(by: b)
        return overflow ? limit(negative: (a < 0) != (b < 0)) : value
    }

    private static func limit(negative: Bool) -> Int128 { negative ? -Int128.max : .max }
}
