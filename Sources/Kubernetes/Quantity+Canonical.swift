extension Quantity {
    /// The text that Kubernetes prints: no fraction, the largest suffix of the family that leaves none.
    ///
    /// A binary quantity below 1024, or with a fraction, is printed in decimal (apimachinery, `CanonicalizeBytes`).
    package var canonical: String {
        if isZero { return "0" }
        if format == .binarySI, isInteger, nano.magnitude >= 1024 * UInt128(Self.nanoPerUnit.magnitude) {
            return binaryText
        }
        return decimalText
    }

    private var binaryText: String {
        var mantissa = nano / Self.nanoPerUnit
        var power = 0
        while power < Self.binarySuffixes.count - 1, mantissa % 1024 == 0 {
            mantissa /= 1024
            power += 1
        }
        return String(mantissa) + Self.binarySuffixes[power]
    }

    private var decimalText: String {
        var mantissa = nano
        var exponent = -9
        while exponent < 18, mantissa % 1000 == 0 {
            mantissa /= 1000
            exponent += 3
        }
        if format == .decimalExponent { return exponent == 0 ? String(mantissa) : "\(mantissa)e\(exponent)" }
        return String(mantissa) + Self.decimalSuffixes[exponent / 3 + 3]
    }

    private static let binarySuffixes = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"]
    private static let decimalSuffixes = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E"]
}
