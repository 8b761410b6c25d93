import Git

/// Who makes a commit, and when, out of options, environment and configuration.
struct CommitPeople {
    let author: Identity
    let committer: Identity

    /// - Parameter option: `Name <address>`; it names the committer too, so that a commit does not depend on the
    ///   machine, unless `GIT_COMMITTER_NAME` and `GIT_COMMITTER_EMAIL` do.
    init(_ option: String?, source: Commit, in repository: borrowing Repository) throws(MachineError) {
        let seconds = try JudgementDay.epoch() ?? source.seconds
        let given = try option.map { text throws(MachineError) in try Self.split(text) }
        let author = try git { () throws(GitError) -> (name: String, email: String) in
            if let given { return given }
            return try Self.configured("author", in: repository)
        }
        let committer = try git { () throws(GitError) -> (name: String, email: String) in
            if let name = Terminal.environment("GIT_COMMITTER_NAME"), !name.isEmpty,
                let email = Terminal.environment("GIT_COMMITTER_EMAIL"), !email.isEmpty
            {
                return (name, email)
            }
            if let given { return given }
            return try Self.configured("committer", in: repository)
        }
        self.author = try git { () throws(GitError) in
            try Identity(name: author.name, email: author.email, seconds: seconds)
        }
        self.committer = try git { () throws(GitError) in
            try Identity(name: committer.name, email: committer.email, seconds: seconds)
        }
    }

    private static func configured(
        _ role: String, in repository: borrowing Repository
    ) throws(GitError) -> (name: String, email: String) {
        if let person = try repository.person(role, environment: Terminal.environment) { return person }
        throw .nobody(role)
    }

    private static func split(_ text: String) throws(MachineError) -> (name: String, email: String) {
        guard text.hasSuffix(">"), let open = text.lastIndex(of: "<") else {
            throw .usage("--author takes a name and an address: --author 'A. Person <a.person@example.com>'")
        }
        return (String(text[..<open]), String(text[text.index(after: open)...].dropLast()))
    }
}
