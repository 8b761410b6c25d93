/// A length of time in milliseconds, as Prometheus counts it.
package struct Milliseconds: Sendable, Hashable, Comparable {
    package let count: Int64

    package init(_ count: Int64) { self.count = count }

    package static func < (left: Self, right: Self) -> Bool { left.count < right.count }

    /// As Prometheus writes it: `1h30m`, and years and weeks only where nothing is left over.
    package var text: String {
        guard count > 0 else { return "0s" }
        var rest = count
        var text = ""
        let units: [(String, Int64, Bool)] = [
            ("y", 31_536_000_000, true), ("w", 604_800_000, true), ("d", 86_400_000, false), ("h", 3_600_000, false),
            ("m", 60_000, false), ("s", 1000, false), ("ms", 1, false),
        ]
        for (name, size, isExact) in units where rest >= size && (!isExact || rest % size == 0) {
            text += "\(rest / size)\(name)"
            rest %= size
        }
        return text
    }

    /// Units in descending order, each once; a lone `0` needs none. Nil for anything else, and beyond 292 years.
    package init?(_ text: String) {
        if text == "0" {
            count = 0
            return
        }
        let units: [(String, Int64)] = [
            ("y", 31_536_000_000), ("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000),
            ("ms", 1),
        ]
        var rest = Substring(text)
        var total: Int64 = 0
        var next = 0
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            let unit = rest.prefix { $0.isASCII && $0.isLetter }
            rest = rest.dropFirst(unit.count)
            guard let number = Int64(digits), let index = units[next...].firstIndex(where: { $0.0 == unit }) else {
                return nil
            }
            let (size, isTooLarge) = number.multipliedReportingOverflow(by: units[index].1)
            let (sum, isSumTooLarge) = total.addingReportingOverflow(size)
            guard !isTooLarge, !isSumTooLarge, sum <= Int64.max / 1_000_000 else { return nil }
            total = sum
            next = index + 1
        }
        count = total
    }
}
