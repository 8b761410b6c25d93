/// An amount as Kubernetes counts resources: exact to 10⁻⁹, with the suffix family it was written in.
///
/// Equality, order and hash are those of the amount alone, so `1Gi` equals `1024Mi`.
package struct Quantity: Sendable {
    /// The family of suffixes a quantity was written in, which its canonical text keeps.
    package enum Format: Sendable, Hashable {
        /// `n u m "" k M G T P E`.
        case decimalSI
        /// `Ki Mi Gi Ti Pi Ei`.
        case binarySI
        /// `e6`, `E-3`.
        case decimalExponent
    }

    /// The amount in billionths.
    package let nano: Int128
    package let format: Format

    package init(nano: Int128, format: Format = .decimalSI) {
        self.nano = nano
        self.format = format
    }

    package init(integer: Int) {
        self.init(nano: Int128(integer) * Self.nanoPerUnit)
    }

    /// An amount in thousandths.
    package init(milli: Int) {
        self.init(nano: Int128(milli) * Self.nanoPerMilli)
    }

    package static let zero = Quantity(nano: 0)
    package static let nanoPerUnit: Int128 = 1_000_000_000
    package static let nanoPerMilli: Int128 = 1_000_000

    package var isZero: Bool { nano == 0 }
    package var isNegative: Bool { nano < 0 }
    /// Whether it has no fraction.
    package var isInteger: Bool { nano % Self.nanoPerUnit == 0 }

    /// Whole units, rounded away from zero and kept within `Int`.
    package var units: Int { Int(clamping: Self.dividedAwayFromZero(nano, by: Self.nanoPerUnit)) }
    /// Thousandths, rounded away from zero and kept within `Int`.
    package var milli: Int { Int(clamping: Self.dividedAwayFromZero(nano, by: Self.nanoPerMilli)) }

    static func dividedAwayFromZero(_ value: Int128, by divisor: Int128) -> Int128 {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder == 0 ? quotient : quotient + value.signum()
    }
}

extension Quantity: Comparable, Hashable {
    package static func == (a: Quantity, b: Quantity) -> Bool { a.nano == b.nano }
    package static func < (a: Quantity, b: Quantity) -> Bool { a.nano < b.nano }
    package func hash(into hasher: inout Hasher) { hasher.combine(nano) }
}

extension Quantity: CustomStringConvertible {
    package var description: String { canonical }
}
