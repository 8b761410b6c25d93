extension GitError {
    /// Nobody is named for a role of a commit.
    package static func nobody(_ role: String) -> GitError {
        GitError(
            "name the \(role)", .noIdentity,
            "git knows no name and address; set `user.name` and `user.email` with `git config`, or give --author")
    }

    /// Moving the branch would leave a working tree behind.
    package static func branchIsCheckedOut(_ branch: Branch, _ folder: String) -> GitError {
        GitError(
            "commit to branch `\(branch.name)`", .badName,
            "it is checked out in \(folder); leave out --branch there, or name a branch that nobody works on")
    }
}
