/// Durations as Go writes them: `1h30m`, `1.5h`, `90s`.
enum GoDuration {
    /// Whole seconds, rounded down; nil unless the text is such a duration of a second to a hundred years.
    static func seconds(_ text: Substring) -> Int? {
        var total: UInt128 = 0
        var rest = text.utf8
        if rest.isEmpty || rest.count > 64 { return nil }
        while !rest.isEmpty {
            let number = rest.prefix { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
            rest = rest.dropFirst(number.count)
            let name = rest.prefix { !ASCII.isDigit($0) && $0 != UInt8(ascii: ".") }
            rest = rest.dropFirst(name.count)
            guard let nanoseconds = units[String(Substring(name))], let count = thousandths(Substring(number)) else {
                return nil
            }
            total += UInt128(count) * nanoseconds / 1000
        }
        let seconds = total / 1_000_000_000
        return (1...3_153_600_000).contains(seconds) ? Int(seconds) : nil
    }

    private static func thousandths(_ number: Substring) -> Int? {
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, number.utf8.contains(where: ASCII.isDigit) else { return nil }
        guard let whole = parts[0].isEmpty ? 0 : ASCII.number(parts[0], limit: 1 << 40) else { return nil }
        if parts.count == 1 || parts[1].isEmpty { return whole * 1000 }
        guard parts[1].utf8.allSatisfy(ASCII.isDigit) else { return nil }
        let digits = parts[1].prefix(3)
        guard let fraction = ASCII.number(digits) else { return nil }
        return whole * 1000 + fraction * (digits.count == 1 ? 100 : digits.count == 2 ? 10 : 1)
    }

    /// Nanoseconds in each unit.
    private static let units: [String: UInt128] = [
        "ns": 1, "us": 1000, "µs": 1000, "μs": 1000, "ms": 1_000_000, "s": 1_000_000_000, "m": 60_000_000_000,
        "h": 3_600_000_000_000,
    ]
}
