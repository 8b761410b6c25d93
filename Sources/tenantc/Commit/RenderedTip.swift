import Git

/// A branch's tip whose `out/` this compiler made, and the commit that it was made from.
struct RenderedTip {
    let tip: Commit
    let source: Commit

    /// How far behind the tip the commit may be that made `out/` what it is.
    private static let mostCommits = 64

    /// Null where `out/` was made by another compiler, of another part of the sources, or changed since, and where it
    /// was made of a commit that the new source does not come from.
    ///
    /// - Parameters:
    ///   - source: What is to be rendered.
    ///   - options: Whose part of the output is asked for.
    init?(
        _ tip: Commit, before source: Commit, _ options: CommitCommand, in repository: borrowing Repository
    ) throws(GitError) {
        var commit = tip
        for _ in 0..<Self.mostCommits {
            let trailers = Trailers(of: try repository.message(of: commit.id))
            if trailers[CommitMessage.compilerKey] != nil {
                guard Self.isAlike(trailers, options, folder: repository.prefix),
                    trailers[CommitMessage.outputKey] == (try Self.output(of: tip, repository)),
                    let id = trailers[CommitMessage.sourceKey].flatMap({ ObjectID($0) }),
                    let rendered = try? repository.commit(id), try repository.isAncestor(id, of: source.id)
                else { return nil }
                self.tip = tip
                self.source = rendered
                return
            }
            // Of a shallow clone the older ones are missing.
            guard let parent = try repository.parents(of: commit.id).first,
                let older = try? repository.commit(parent)
            else { return nil }
            commit = older
        }
        return nil
    }

    private static func output(of tip: Commit, _ repository: borrowing Repository) throws(GitError) -> String? {
        try repository.version(at: "out", of: tip)?.id.description
    }

    private static func isAlike(_ trailers: Trailers, _ options: CommitCommand, folder: String) -> Bool {
        trailers[CommitMessage.compilerKey] == CommitMessage.compiler
            && trailers[CommitMessage.folderKey] ?? "" == folder && trailers[CommitMessage.budgetKey] == nil
            && trailers.all(CommitMessage.tenantKey) == Set(options.tenant).sorted()
            && trailers.all(CommitMessage.environmentKey) == Set(options.environment).sorted()
    }
}
