internal import Diagnostics
package import YAML

/// A percentage, exact to six decimals: `99.9%`.
package struct Percentage: Sendable, Hashable, Comparable {
    /// In millionths of one percent: `1%` is 1,000,000.
    package let millionths: Int64

    package init(millionths: Int64) { self.millionths = millionths }

    /// Null unless the text is a decimal of at most six places, then `%`.
    package init?(_ text: String) {
        guard text.utf8.last == UInt8(ascii: "%"), let number = ExactDecimal(String(text.dropLast())), number.scale <= 6
        else {
            return nil
        }
        guard let value = number.units(atScale: 6) else { return nil }
        self.init(millionths: value)
    }

    package static func < (a: Self, b: Self) -> Bool { a.millionths < b.millionths }

    package static let hundred = Percentage(millionths: 100_000_000)
}

extension Percentage: ScalarValue {
    package static func read(_ node: Node, _ reader: inout Reader) -> Percentage? {
        if let value = Percentage(node.text) { return value }
        let meant = meant(by: node.text)
        reader.report(
            .invalidPercentage, "`\(node.text)` is no percentage", at: node.span,
            help: meant.map { "did you mean `\($0)`?" } ?? "write a number and `%`, such as `70%` or `99.9%`",
            fixes: meant.map { [Fix("write `\($0)`", edits: [Edit(node.span, word: $0)], isSafe: false)] } ?? [])
        return nil
    }

    /// A number lacks its `%`; of one below 1 it is more likely that it is a share.
    private static func meant(by text: String) -> String? {
        let bare = text.hasSuffix("%") ? String(text.dropLast().filter { $0 != " " }) : text
        guard let number = ExactDecimal(bare) else { return nil }
        guard !text.hasSuffix("%"), number.units > 0, let share = number.units(atScale: 8), share < 100_000_000 else {
            return bare + "%"
        }
        return Percentage(millionths: share).display
    }

    package static var schema: ScalarSchema {
        ScalarSchema("a percentage such as `99.9%`", pattern: "^[0-9]+(\\.[0-9]{1,6})?%$")
    }

    package var display: String { ExactDecimal(units: millionths, scale: 6).display + "%" }
}

extension Percentage {
    /// As a share of one: `99.9%` is 0.999.
    package var ratio: ExactDecimal { ExactDecimal(units: millionths, scale: 8) }
}
