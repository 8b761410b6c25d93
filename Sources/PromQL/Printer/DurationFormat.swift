/// Writes durations so that they are read as the same length.
package enum DurationFormat {
    /// `1h30m`; from 2.54 on lengths of less than milliseconds are numbers of seconds.
    package static func text(of duration: DurationLiteral) -> String {
        let nanoseconds = duration.nanoseconds
        guard nanoseconds % 1_000_000 == 0 else { return NumberFormat.text(of: duration.seconds) }
        return text(ofMilliseconds: nanoseconds / 1_000_000)
    }

    /// `nil` where no duration says so many seconds.
    static func text(ofSeconds seconds: Double) -> String? {
        let milliseconds = seconds * 1000
        guard milliseconds == milliseconds.rounded(), milliseconds.magnitude < 9e15 else { return nil }
        let whole = Int64(milliseconds)
        guard Double(whole) / 1000 == seconds else { return nil }
        return text(ofMilliseconds: whole)
    }

    private static let units: [(name: String, milliseconds: UInt64)] = [
        ("y", 31_536_000_000), ("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000),
        ("ms", 1),
    ]

    private static func text(ofMilliseconds milliseconds: Int64) -> String {
        var rest = milliseconds.magnitude
        guard rest > 0 else { return "0s" }
        var text = milliseconds < 0 ? "-" : ""
        for (name, length) in units {
            // Years and weeks only where nothing is left over: `8d` is plainer than `1w1d`.
            if name == "y" || name == "w", rest % length != 0 { continue }
            if rest >= length {
                text += "\(rest / length)\(name)"
                rest %= length
            }
        }
        return text
    }
}
