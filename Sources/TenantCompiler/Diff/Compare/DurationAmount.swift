/// Durations as Go and Prometheus write them: `90s`, `1h30m`, `1.5h`, `15d`.
enum DurationAmount {
    /// Nanoseconds, exactly; null for what is no duration or has more digits than that can hold.
    static func nanoseconds(_ text: String) -> Int128? {
        guard !text.isEmpty, text.utf8.count <= 64 else { return nil }
        var total: Int128 = 0
        var rest = Substring(text)
        while !rest.isEmpty {
            let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            rest = rest.dropFirst(number.count)
            let name = rest.prefix { !($0.isASCII && ($0.isNumber || $0 == ".")) }
            rest = rest.dropFirst(name.count)
            guard let unit = units[String(name)], let part = product(number, unit) else { return nil }
            total += part
        }
        return total
    }

    /// A decimal number of units; null where it has no digits, is too long or is finer than a nanosecond.
    private static func product(_ number: Substring, _ unit: Int128) -> Int128? {
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, number.utf8.count <= 18, number.contains(where: \.isNumber) else { return nil }
        guard let whole = parts[0].isEmpty ? 0 : Int128(parts[0]) else { return nil }
        guard parts.count == 2, !parts[1].isEmpty else { return whole * unit }
        guard let fraction = Int128(parts[1]) else { return nil }
        let scale = (0..<parts[1].utf8.count).reduce(Int128(1)) { power, _ in power * 10 }
        let (quotient, remainder) = (fraction * unit).quotientAndRemainder(dividingBy: scale)
        return remainder == 0 ? whole * unit + quotient : nil
    }

    private static let units: [String: Int128] = [
        "ns": 1, "us": 1_000, "µs": 1_000, "μs": 1_000, "ms": 1_000_000, "s": 1_000_000_000, "m": 60_000_000_000,
        "h": 3_600_000_000_000, "d": 86_400_000_000_000, "w": 604_800_000_000_000, "y": 31_536_000_000_000_000,
    ]
}
