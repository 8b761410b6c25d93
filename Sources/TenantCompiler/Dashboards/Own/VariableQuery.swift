/// What a variable of type `query` asks a Prometheus, as Grafana takes the text apart.
enum VariableQuery: Sendable, Hashable {
    /// `label_values(label)`: the values of all series.
    case allValues(label: Range<Int>)
    /// `label_values(selector, label)`.
    case values(selector: Range<Int>, label: Range<Int>)
    /// `query_result(expression)`.
    case result(Range<Int>)
    /// `metrics(pattern)`: names of metrics that hold what the pattern matches.
    case metrics(pattern: Range<Int>)
    /// `label_names()`, which no condition can be given to.
    case labelNames
    /// A selector alone, whose series are listed.
    case series(Range<Int>)
    case nothing

    init(_ bytes: [UInt8]) {
        let whole = Self.trimmed(0..<bytes.count, in: bytes)
        if whole.isEmpty {
            self = .nothing
        } else if let inner = Self.argument(of: "label_values", whole, in: bytes) {
            self = Self.labelValues(inner, in: bytes)
        } else if let inner = Self.argument(of: "query_result", whole, in: bytes) {
            self = .result(inner)
        } else if let inner = Self.argument(of: "metrics", whole, in: bytes) {
            self = .metrics(pattern: inner)
        } else if Self.argument(of: "label_names", whole, in: bytes) != nil {
            self = .labelNames
        } else {
            self = .series(whole)
        }
    }

    /// The label stands behind the last comma, since none stands in its name.
    private static func labelValues(_ inner: Range<Int>, in bytes: [UInt8]) -> VariableQuery {
        let comma = bytes[inner].lastIndex(of: UInt8(ascii: ","))
        let label = trimmed(comma.map { $0 + 1..<inner.upperBound } ?? inner, in: bytes)
        guard let comma else { return .allValues(label: label) }
        return .values(selector: trimmed(inner.lowerBound..<comma, in: bytes), label: label)
    }

    /// What stands in the parentheses of a call that is the whole text.
    private static func argument(of name: String, _ range: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
        let head = Array("\(name)(".utf8)
        guard range.count > head.count, bytes[range].starts(with: head),
            bytes[range.upperBound - 1] == UInt8(ascii: ")")
        else { return nil }
        return trimmed(range.lowerBound + head.count..<range.upperBound - 1, in: bytes)
    }

    private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var range = range
        while let first = bytes[range].first, first <= 0x20 { range = range.lowerBound + 1..<range.upperBound }
        while let last = bytes[range].last, last <= 0x20 { range = range.lowerBound..<range.upperBound - 1 }
        return range
    }
}
