/// The host that an author means who writes a whole address where a host is asked for.
enum HostOfURL {
    /// Null for what is no address.
    static func problem(in text: String) -> TextProblem? {
        host(in: text).map { TextProblem("this is an address, of which only the host is wanted", suggestion: $0) }
    }

    /// The host of `https://api.acme.example/`; null for what has neither a scheme nor a path.
    private static func host(in text: String) -> String? {
        var rest = text[...]
        if let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) {
            rest = rest.dropFirst(scheme.count)
        } else if !text.contains("/") {
            return nil
        }
        let host = rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" }.lowercased()
        return HostRule.problem(in: host) == nil ? host : nil
    }
}
