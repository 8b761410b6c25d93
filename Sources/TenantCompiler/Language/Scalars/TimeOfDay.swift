package import YAML

/// A time of day from 00:00 to 24:00, to the minute.
package struct TimeOfDay: Sendable, Hashable, Comparable {
    /// Minutes since midnight: 0 to 1440.
    package let minutes: Int

    /// Reads `HH:MM`.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 1_440
        else { return nil }
        minutes = hour * 60 + minute
    }

    package static func < (a: Self, b: Self) -> Bool { a.minutes < b.minutes }
}

extension TimeOfDay: ScalarValue {
    package static func read(_ node: Node, _ reader: inout Reader) -> TimeOfDay? {
        if let value = TimeOfDay(node.text) { return value }
        reader.report(
            .invalidTime, "`\(node.text)` is no time of day", at: node.span,
            help: "write hours and minutes from \"00:00\" to \"24:00\", in quotes")
        return nil
    }

    package static var schema: ScalarSchema {
        ScalarSchema("a time such as `\"22:30\"`", pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")
    }

    package var display: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(padded(minutes / 60)):\(padded(minutes % 60))"
    }
}
