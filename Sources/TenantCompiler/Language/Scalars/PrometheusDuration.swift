internal import Alerting
package import YAML

/// A duration as Prometheus writes it: `1h30m`, units descending, each at most once; whole milliseconds.
package struct PrometheusDuration: Sendable, Hashable, Comparable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Units by falling length; a day has 24 hours, a week 7 days, a year 365 days.
    private static let units: [(suffix: String, milliseconds: Int64)] = [
        ("y", 31_536_000_000), ("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000),
        ("s", 1_000), ("ms", 1),
    ]

    /// Null for anything but the grammar of Prometheus `model.ParseDuration`, and where 64 bits of
    /// nanoseconds would overflow there. `0` needs no unit.
    package init?(_ text: String) {
        guard let length = Milliseconds(text) else { return nil }
        self.init(milliseconds: length.count)
    }

    package static func < (a: Self, b: Self) -> Bool { a.milliseconds < b.milliseconds }

    package var seconds: Double { Double(milliseconds) / 1_000 }
}

extension PrometheusDuration: ScalarValue {
    package static func read(_ node: Node, _ reader: inout Reader) -> PrometheusDuration? {
        if let value = PrometheusDuration(node.text) { return value }
        reader.report(
            .invalidDuration, "`\(node.text)` is no duration", at: node.span,
            help: "write whole numbers with units, largest first, such as `30s`, `5m`, `1h30m` or `15d`")
        return nil
    }

    package static var schema: ScalarSchema {
        ScalarSchema(
            "a duration such as `5m` or `1h30m`", json: .stringOrZero,
            pattern: "^(?=.)(0|([0-9]+y)?([0-9]+w)?([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?)$")
    }

    /// As Prometheus prints it: years, weeks and days only where they divide without remainder.
    package var display: String {
        guard milliseconds > 0 else { return "0s" }
        var rest = milliseconds
        var text = ""
        for (suffix, length) in Self.units {
            guard rest >= length, length <= 3_600_000 || rest % length == 0 else { continue }
            text += "\(rest / length)\(suffix)"
            rest %= length
        }
        return text
    }
}

extension PrometheusDuration {
    package static func minutes(_ count: Int64) -> Self { Self(milliseconds: count * 60_000) }
    package static func hours(_ count: Int64) -> Self { minutes(count * 60) }
    package static func days(_ count: Int64) -> Self { hours(count * 24) }

    package static func + (a: Self, b: Self) -> Self { Self(milliseconds: a.milliseconds + b.milliseconds) }
    package static func - (a: Self, b: Self) -> Self { Self(milliseconds: a.milliseconds - b.milliseconds) }

    /// Seconds in decimal digits, as PromQL takes a number.
    package var decimalSeconds: String { ExactDecimal(units: milliseconds, scale: 3).display }
}
