/// A container image's name as kubelet reads it, with Docker Hub's abbreviations written out.
package struct ImageReference: Hashable, Sendable {
    /// Host and port, `docker.io` where none is written.
    package let registry: String
    /// The repository's path within the registry, such as `library/nginx`.
    package let path: String
    /// nil where none is written, which means `latest` unless there is a digest.
    package let tag: String?
    /// Algorithm and value, such as `sha256:…`.
    package let digest: String?

    /// The registry and path.
    package var name: String { registry + "/" + path }

    /// Whether it has a digest, or a tag other than `latest`.
    package var isPinned: Bool { digest != nil || (tag ?? "latest") != "latest" }

    /// Whether the image lies at or under a registry or path, compared by whole path components.
    ///
    /// `docker.io/library` allows `nginx:1.25`; `your-registry.com` does not allow `your-registry.com.evil.io`.
    package func isFrom(allowed: String) -> Bool {
        var prefix = allowed[...]
        while prefix.hasSuffix("/") { prefix = prefix.dropLast() }
        if prefix.isEmpty { return false }
        let (allowedRegistry, allowedPath) = Self.splitRegistry(prefix)
        if ASCII.lowercased(allowedRegistry) != ASCII.lowercased(registry) { return false }
        return allowedPath.isEmpty || path == allowedPath || path.hasPrefix(allowedPath + "/")
    }

    /// A first component with a dot, a port or an upper-case letter, or `localhost`, is a registry; else it is Docker Hub's.
    static func splitRegistry(_ text: Substring) -> (registry: String, path: String) {
        let slash = text.utf8.firstIndex(of: UInt8(ascii: "/"))
        let first = text[..<(slash ?? text.endIndex)]
        let isHost =
            first == "localhost"
            || first.utf8.contains {
                $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") || ASCII.isUpper($0)
            }
        guard isHost else { return ("docker.io", String(text)) }
        let registry = first == "index.docker.io" ? "docker.io" : String(first)
        guard let slash else { return (registry, "") }
        return (registry, String(text[text.utf8.index(after: slash)...]))
    }
}

extension ImageReference: CustomStringConvertible {
    package var description: String {
        name + (tag.map { ":" + $0 } ?? "") + (digest.map { "@" + $0 } ?? "")
    }
}
