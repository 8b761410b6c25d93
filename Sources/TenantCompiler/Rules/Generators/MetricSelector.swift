/// A selector of one metric's series, such as `http_requests_total{status=~"5.."}`.
struct MetricSelector: Sendable {
    let metric: String
    /// Between the braces; empty for none.
    let matchers: String

    var text: String { matchers.isEmpty ? metric : "\(metric){\(matchers)}" }

    private init(metric: String, matchers: String) {
        self.metric = metric
        self.matchers = matchers
    }

    /// Null for what is no name with at most one pair of braces behind it.
    init?(_ text: String) {
        let text = Self.trimmed(text[...])
        let name = text[..<(text.utf8.firstIndex { !Self.isOfName($0) } ?? text.endIndex)]
        guard PrometheusIdentifier.problem(in: String(name), allowsColon: true) == nil else { return nil }
        let rest = Self.trimmed(text[name.endIndex...])
        guard !rest.isEmpty else {
            self.init(metric: String(name), matchers: "")
            return
        }
        guard rest.first == "{", rest.last == "}", rest.count >= 2, Self.closesAtEnd(rest) else { return nil }
        var inner = Self.trimmed(rest.dropFirst().dropLast())
        if inner.last == "," { inner = inner.dropLast() }
        self.init(metric: String(name), matchers: String(inner))
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
    }

    /// Whether the first brace outside quotes that closes is the last character.
    private static func closesAtEnd(_ text: Substring) -> Bool {
        var quote: UInt8?
        var isEscaped = false
        for (index, byte) in text.utf8.enumerated().dropFirst() {
            if let open = quote {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\"), open != UInt8(ascii: "`") {
                    isEscaped = true
                } else if byte == open {
                    quote = nil
                }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
                quote = byte
            } else if byte == UInt8(ascii: "}") {
                return index + 1 == text.utf8.count
            } else if byte == UInt8(ascii: "{") {
                return false
            }
        }
        return false
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.unicodeScalars
        while text.first?.properties.isWhitespace == true { text.removeFirst() }
        while text.last?.properties.isWhitespace == true { text.removeLast() }
        return Substring(text)
    }

    /// The selector with further matchers.
    func adding(_ more: String) -> String { "\(metric){\(matchers.isEmpty ? more : "\(matchers),\(more)")}" }

    /// The same of a metric whose name goes on.
    func suffixed(_ suffix: String) -> MetricSelector { MetricSelector(metric: metric + suffix, matchers: matchers) }
}
