/// Where a remote repository is, out of the address that git has for it.
struct RemoteAddress: Sendable {
    let text: String
    /// `https`, `http`, `ssh`; null for a folder.
    let scheme: String?
    /// With its port; empty for a folder.
    let host: String
    /// The folder of a repository on this machine.
    let folder: String?

    init(_ text: String) {
        self.text = text
        if text.hasPrefix("file://") {
            scheme = nil
            host = ""
            folder = String(text.dropFirst(7))
        } else if let (scheme, rest) = RemoteAddress.split(text, at: "://") {
            let authority = rest.prefix { $0 != "/" }
            self.scheme = scheme.lowercased()
            host = String(authority.split(separator: "@", omittingEmptySubsequences: false).last ?? "").lowercased()
            folder = nil
        } else if let colon = text.firstIndex(of: ":"), !text[..<colon].contains("/") {
            scheme = "ssh"
            host = String(text[..<colon].split(separator: "@").last ?? "").lowercased()
            folder = nil
        } else {
            scheme = nil
            host = ""
            folder = text
        }
    }

    /// Whether a secret that is sent there stays secret: over TLS, or within this machine.
    var keepsSecrets: Bool { scheme == "https" || scheme == "http" && isLoopback }

    /// The address with nothing in it that only its owner should know.
    var shown: String {
        guard let scheme, text.contains("://") else { return text }
        let path = RemoteAddress.split(text, at: "://").map { $0.1.drop { $0 != "/" } } ?? ""
        return "\(scheme)://\(host)\(path)"
    }

    /// The address as a URL that anybody may know; null for a folder.
    var url: String? {
        guard scheme != nil else { return nil }
        if text.contains("://") { return shown }
        return "ssh://\(host)/" + (text.split(separator: ":", maxSplits: 1).last ?? "").drop { $0 == "/" }
    }

    private var isLoopback: Bool {
        let name =
            host.hasPrefix("[") ? String(host.dropFirst().prefix { $0 != "]" }) : String(host.prefix { $0 != ":" })
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        let isFour = parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
        return name == "localhost" || name == "::1" || isFour && parts[0] == "127"
    }

    private static func split(_ text: String, at mark: String) -> (String, Substring)? {
        guard let range = text.firstRange(of: mark) else { return nil }
        return (String(text[..<range.lowerBound]), text[range.upperBound...])
    }
}
