/// What Go's `net/url` refuses in a URL.
enum URLText {
    /// What is wrong with a URL of any kind.
    static func fault(_ text: String) -> String? { parts(text).fault }

    /// What is wrong with a URL to send to: it has a host and is over HTTP.
    static func serverFault(_ text: String) -> String? {
        let parts = parts(text)
        if let fault = parts.fault { return fault }
        guard parts.scheme == "http" || parts.scheme == "https" else {
            return parts.scheme.isEmpty ? "it does not begin with http:// or https://" : "only http and https are known"
        }
        return parts.host.isEmpty ? "it names no host" : nil
    }

    private static func parts(_ text: String) -> (scheme: String, host: String, fault: String?) {
        var rest = Substring(text)
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            return ("", "", "it holds a control character")
        }
        if let hash = rest.firstIndex(of: "#") {
            guard hasWholeEscapes(rest[hash...]) else {
                return ("", "", "a `%` is not followed by two hexadecimal digits")
            }
            rest = rest[..<hash]
        }
        if rest == "*" { return ("", "", nil) }
        guard let scheme = scheme(of: rest) else { return ("", "", "it has no scheme before the colon") }
        if !scheme.isEmpty { rest = rest.dropFirst(scheme.count + 1) }
        if let query = rest.firstIndex(of: "?") { rest = rest[..<query] }
        if !rest.hasPrefix("/") {
            // What follows a scheme without a slash is opaque.
            if !scheme.isEmpty { return (scheme.lowercased(), "", nil) }
            if rest.prefix(while: { $0 != "/" }).contains(":") { return ("", "", "its first part holds a colon") }
        }
        var host = Substring()
        if rest.hasPrefix("//"), !scheme.isEmpty || !rest.hasPrefix("///") {
            let authority = rest.dropFirst(2).prefix { $0 != "/" }
            rest = rest.dropFirst(2 + authority.count)
            let at = authority.lastIndex(of: "@")
            host = at.map { authority[authority.index(after: $0)...] } ?? authority
            if let at, let fault = userFault(authority[..<at]) { return (scheme.lowercased(), "", fault) }
            if let fault = hostFault(host) { return (scheme.lowercased(), "", fault) }
        }
        guard hasWholeEscapes(rest) else { return ("", "", "a `%` is not followed by two hexadecimal digits") }
        return (scheme.lowercased(), String(host), nil)
    }

    /// The text before the first colon if it can be a scheme; empty if there is none, nil for an empty one.
    private static func scheme(of text: Substring) -> String? {
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case 0x41...0x5A, 0x61...0x7A: continue
            case 0x30...0x39, 0x2B, 0x2D, 0x2E: if index == 0 { return "" }
            case 0x3A: return index == 0 ? nil : String(text.prefix(index))
            default: return ""
            }
        }
        return ""
    }

    private static func userFault(_ user: Substring) -> String? {
        let isFine = user.utf8.allSatisfy { byte in
            LabelName.isPart(byte) || "-._:~!$&'()*+,;=%@".utf8.contains(byte)
        }
        return isFine && hasWholeEscapes(user) ? nil : "its user information holds what may not stand there"
    }

    private static func hostFault(_ host: Substring) -> String? {
        var name = host
        if host.hasPrefix("[") {
            guard let end = host.lastIndex(of: "]") else { return "a `[` in its host is not closed" }
            let port = host[host.index(after: end)...]
            guard isPort(port) else { return "its port is no number" }
            name = host[...end]
        } else if let colon = host.lastIndex(of: ":") {
            guard isPort(host[colon...]) else { return "its port is no number" }
        }
        let isFine = name.utf8.allSatisfy { byte in
            byte >= 0x80 || LabelName.isPart(byte) || "-.~!$&'()*+,;=:[]<>\"".utf8.contains(byte)
        }
        return isFine ? nil : "its host holds a character that may not stand there"
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.isEmpty || text.hasPrefix(":") && text.dropFirst().utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func hasWholeEscapes(_ text: Substring) -> Bool {
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() where byte == 0x25 {
            guard index + 2 < bytes.count, isHex(bytes[index + 1]), isHex(bytes[index + 2]) else { return false }
        }
        return true
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}
