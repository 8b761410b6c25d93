extension Quantity {
    /// Reads a quantity as apimachinery's `ParseQuantity` does, rounding away from zero to 10⁻⁹.
    ///
    /// Refused beyond the original: a number without digits, exponents beyond ±18, and amounts above 2⁶³−1. Two forms
    /// above it are kept because Kubernetes gives them a meaning: binary suffixes stop at 2⁶³−1, and `1e19` is `10e18`.
    package static func parse(_ text: String) throws(QuantityError) -> Quantity {
        var scanner = QuantityScanner()
        switch scanner.scan(text.utf8Span.span) {
        case .success(let quantity): return quantity
        case .failure(let reason): throw QuantityError(text: text, reason: reason)
        }
    }
}
