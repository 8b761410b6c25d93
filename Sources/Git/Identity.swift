/// Who made a commit, and when.
package struct Identity: Sendable, Hashable {
    package let name: String
    package let email: String
    /// Since 1970; the zone is always UTC, so that the same input gives the same commit on every machine.
    package let seconds: Int64

    /// Fails for what git would not write in a commit.
    package init(name: String, email: String, seconds: Int64) throws(GitError) {
        let operation = "name the author"
        self.name = Self.trimmed(name)
        self.email = Self.trimmed(email)
        self.seconds = seconds
        guard !self.name.isEmpty else { throw GitError(operation, .noIdentity, "the name is empty") }
        for text in [self.name, self.email] where text.utf8.contains(where: Self.isRefused) {
            throw GitError(operation, .noIdentity, "a name or address may hold no `<`, `>` or line end: \(text)")
        }
    }

    /// As in a commit's header.
    var line: String { "\(name) <\(email)> \(seconds) +0000" }

    private static func isRefused(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
    }

    private static func trimmed(_ text: String) -> String {
        var part = text[...]
        while let first = part.first, first.isWhitespace { part.removeFirst() }
        while let last = part.last, last.isWhitespace { part.removeLast() }
        return String(part)
    }
}

extension Repository {
    /// The person that the environment or the configuration names in a role, `author` or `committer`, as git does;
    /// null where nobody is named.
    package func person(
        _ role: String, environment: (String) -> String?
    ) throws(GitError) -> (name: String, email: String)? {
        func value(_ key: String) throws(GitError) -> String? {
            if let set = environment("GIT_\(role.uppercased())_\(key.uppercased())"), !set.isEmpty { return set }
            if let set = try configuration("\(role).\(key)") { return set }
            if let set = try configuration("user.\(key)") { return set }
            return key == "email" ? environment("EMAIL") : nil
        }
        guard let name = try value("name"), let email = try value("email") else { return nil }
        return (name, email)
    }
}
