internal import CGit2

/// A branch by its full name, `refs/heads/main`.
package struct Branch: Sendable, Hashable {
    /// The whole name.
    package let reference: String
    /// The name as a person writes it.
    package var name: String { String(reference.dropFirst(Self.prefix.count)) }

    static let prefix = "refs/heads/"

    /// Takes a short name or a full one.
    package init(_ name: String) throws(GitError) {
        reference = name.hasPrefix(Self.prefix) ? name : Self.prefix + name
        let isOther = name.hasPrefix("refs/") && !name.hasPrefix(Self.prefix)
        var isValid: Int32 = 0
        try Library.start()
        try unsafe GitError.check(git_reference_name_is_valid(&isValid, reference), "read the branch's name")
        guard isValid == 1, !isOther, self.name != "HEAD", !self.name.hasPrefix("-") else {
            throw GitError("commit to `\(name)`", .badName, "it is no name of a branch")
        }
    }
}
