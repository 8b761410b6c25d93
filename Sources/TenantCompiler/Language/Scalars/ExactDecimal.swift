package import YAML

/// A decimal number of at most 18 digits, kept exactly: money and rates.
package struct ExactDecimal: Sendable, Hashable {
    /// The digits as a whole number: 0.05 is 5 at scale 2.
    package let units: Int64
    /// Digits behind the point.
    package let scale: Int

    /// Trailing zeros behind the point are dropped, so that equal numbers are equal values.
    package init(units: Int64, scale: Int) {
        var (units, scale) = (units, scale)
        while scale > 0, units % 10 == 0 {
            units /= 10
            scale -= 1
        }
        self.units = units
        self.scale = scale
    }

    /// Null unless the text is digits with at most one point between digits.
    package init?(_ text: String) {
        var (units, digits) = (0 as Int64, 0)
        var digitsBeforePoint: Int?
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9") where digits < 18:
                units = units * 10 + Int64(byte - UInt8(ascii: "0"))
                digits += 1
            case UInt8(ascii: ".") where digits > 0 && digitsBeforePoint == nil: digitsBeforePoint = digits
            default: return nil
            }
        }
        guard digits > 0, digitsBeforePoint != digits else { return nil }
        self.init(units: units, scale: digits - (digitsBeforePoint ?? digits))
    }

    /// The number in units of 10^-scale; null where it does not fit.
    package func units(atScale wanted: Int) -> Int64? {
        guard wanted >= scale else { return nil }
        var value = units
        for _ in scale..<wanted {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
        }
        return value
    }
}

extension ExactDecimal: ScalarValue {
    package static func read(_ node: Node, _ reader: inout Reader) -> ExactDecimal? {
        if let value = ExactDecimal(node.text) { return value }
        reader.report(
            .invalidNumber, "`\(node.text)` is no decimal number", at: node.span,
            help: "write digits with at most one point, such as `1200` or `0.05`")
        return nil
    }

    package static var schema: ScalarSchema {
        ScalarSchema("a decimal number such as `0.05`", json: .stringOrNumber, pattern: "^[0-9]+(\\.[0-9]+)?$")
    }

    package var display: String {
        guard scale > 0 else { return String(units) }
        let digits = String(units)
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        return "\(padded.dropLast(scale)).\(padded.suffix(scale))"
    }
}

extension ExactDecimal {
    /// A product; null where it does not fit.
    package func multiplied(by other: ExactDecimal) -> ExactDecimal? {
        let (product, overflow) = units.multipliedReportingOverflow(by: other.units)
        return overflow ? nil : ExactDecimal(units: product, scale: scale + other.scale)
    }
}
