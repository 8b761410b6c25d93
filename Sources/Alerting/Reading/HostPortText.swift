/// What Go's `net.SplitHostPort` refuses in `host:port`.
enum HostPortText {
    static func fault(_ text: String) -> String? {
        guard !text.isEmpty else { return nil }
        guard let colon = text.lastIndex(of: ":") else { return "it has no port" }
        let port = text[text.index(after: colon)...]
        let host = text[..<colon]
        if host.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return "a `[` is not closed" }
            if text.index(after: end) == text.endIndex { return "it has no port" }
            guard text.index(after: end) == colon else { return "what follows the `]` is no port" }
            if host.dropFirst().contains("[") { return "it holds a stray bracket" }
        } else {
            if host.contains(":") { return "it holds too many colons" }
            if text.contains("[") || text.contains("]") { return "it holds a stray bracket" }
        }
        if port.contains("[") || port.contains("]") { return "it holds a stray bracket" }
        return port.isEmpty ? "it has no port" : nil
    }
}
