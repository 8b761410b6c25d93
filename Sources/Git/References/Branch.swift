internal import CGit2

/// A branch by its full name, `refs/heads/main`.
package struct Branch: Sendable, Hashable {
    /// The whole name.
    package let reference: String
    /// The name as a person writes it.
    package var name: String {
        reference.hasPrefix(Self.prefix) ? String(reference.dropFirst(Self.prefix.count)) : reference
    }

    /// Notes by which Argo CD's source hydrator says what a commit was rendered from: a reference that is moved,
    /// read and pushed as a branch is.
    package static let hydratorNotes = Branch(reference: "refs/notes/hydrator.metadata")

    static let prefix = "refs/heads/"

    private init(reference: String) { self.reference = reference }

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
