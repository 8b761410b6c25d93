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
        let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == ":") }
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

    /// Whether the first brace outside quotes that closes is the last character.
    private static func closesAtEnd(_ text: Substring) -> Bool {
        var quote: Character?
        var isEscaped = false
        for index in text.indices.dropFirst() {
            let character = text[index]
            if let open = quote {
                if isEscaped {
                    isEscaped = false
                } else if character == "\\", open != "`" {
                    isEscaped = true
                } else if character == open {
                    quote = nil
                }
            } else if character == "\"" || character == "'" || character == "`" {
                quote = character
            } else if character == "}" {
                return text.index(after: index) == text.endIndex
            } else if character == "{" {
                return false
            }
        }
        return false
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    /// The selector with further matchers.
    func adding(_ more: String) -> String { "\(metric){\(matchers.isEmpty ? more : "\(matchers),\(more)")}" }

    /// The same of a metric whose name goes on.
    func suffixed(_ suffix: String) -> MetricSelector { MetricSelector(metric: metric + suffix, matchers: matchers) }
}
