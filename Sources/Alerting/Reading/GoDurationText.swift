/// Go's grammar of durations: `1h30m`, `1.5h`, `-10s`, `0`.
enum GoDurationText {
    private static let units = ["ns", "us", "µs", "μs", "ms", "s", "m", "h"]
    private static let sizes: [Double] = [1, 1e3, 1e3, 1e3, 1e6, 1e9, 6e10, 3.6e12]

    static func isValid(_ text: String) -> Bool {
        var rest = Substring(text)
        if rest.hasPrefix("-") || rest.hasPrefix("+") { rest = rest.dropFirst() }
        if rest == "0" { return true }
        guard !rest.isEmpty else { return false }
        var total = 0.0
        while !rest.isEmpty {
            let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            rest = rest.dropFirst(number.count)
            let unit = rest.prefix { !($0.isASCII && ($0.isNumber || $0 == ".")) }
            rest = rest.dropFirst(unit.count)
            guard let index = units.firstIndex(of: String(unit)),
                let value = Double(number.hasPrefix(".") ? "0" + number : number + (number.hasSuffix(".") ? "0" : ""))
            else {
                return false
            }
            total += value * sizes[index]
        }
        // 64 bits of nanoseconds are 292 years.
        return total < 9.223372036854775807e18
    }
}
