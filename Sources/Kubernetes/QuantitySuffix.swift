/// What follows a quantity's number.
enum QuantitySuffix {
    /// A power of ten named by a letter.
    case decimal(Int)
    /// A power of two named by a letter and `i`.
    case binary(Int)
    /// A power of ten written out after `e` or `E`.
    case exponent(Int)

    init?(decimal letter: UInt8) {
        switch letter {
        case UInt8(ascii: "n"): self = .decimal(-9)
        case UInt8(ascii: "u"): self = .decimal(-6)
        case UInt8(ascii: "m"): self = .decimal(-3)
        case UInt8(ascii: "k"): self = .decimal(3)
        case UInt8(ascii: "M"): self = .decimal(6)
        case UInt8(ascii: "G"): self = .decimal(9)
        case UInt8(ascii: "T"): self = .decimal(12)
        case UInt8(ascii: "P"): self = .decimal(15)
        case UInt8(ascii: "E"): self = .decimal(18)
        default: return nil
        }
    }

    init?(binary letter: UInt8) {
        switch letter {
        case UInt8(ascii: "K"): self = .binary(10)
        case UInt8(ascii: "M"): self = .binary(20)
        case UInt8(ascii: "G"): self = .binary(30)
        case UInt8(ascii: "T"): self = .binary(40)
        case UInt8(ascii: "P"): self = .binary(50)
        case UInt8(ascii: "E"): self = .binary(60)
        default: return nil
        }
    }

    var format: Quantity.Format {
        switch self {
        case .decimal: .decimalSI
        case .binary: .binarySI
        case .exponent: .decimalExponent
        }
    }

    /// Exponents stay within ±18, and `1e19` is let through because Kubernetes prints it well, as `10e18`.
    var isInRange: Bool {
        if case .exponent(let power) = self { return (-18...19).contains(power) }
        return true
    }

    /// The largest magnitude in billionths: 2⁶³−1 units, and 10¹⁹ units in exponent form.
    var limit: UInt128 {
        if case .exponent = self { return ASCII.powerOfTen(28) }
        return UInt128(Int64.max) * 1_000_000_000
    }

    /// Whether larger amounts become the limit, as Kubernetes does with binary suffixes, or are refused.
    var saturates: Bool {
        if case .binary = self { return true }
        return false
    }
}
