import Git

/// Where a commit starts from: the branch here and, where it is pushed, the remote's.
struct CommitStart {
    /// Where the branch is here; null where there is none.
    let local: Commit?
    /// Where the remote has it; null where it has none, or none is asked.
    let remote: ObjectID?
    /// The parent of the commit.
    let tip: Commit?

    init(
        _ target: CommitTarget, _ remote: Remote?, _ options: CommitCommand, in repository: borrowing Repository
    ) throws(MachineError) {
        let local = try git { () throws(GitError) in try repository.tip(of: target.branch) }
        self.local = local
        guard let remote else {
            self.remote = nil
            tip = local
            return
        }
        let transfer = try git { () throws(GitError) in try repository.forTransfer() }
        let there = try git { () throws(GitError) in try remote.tip(of: target.branch, in: transfer) }
        self.remote = there
        guard let there, let local, there != local.id else {
            let tip = there ?? local?.id
            self.tip = try git { () throws(GitError) in
                try tip.map { id throws(GitError) in try repository.commit(id) }
            }
            return
        }
        let isAhead = try git { () throws(GitError) in try transfer.isAncestor(there, of: local.id) }
        if isAhead {
            tip = local
            return
        }
        let name = Terminal.visible(target.branch.name), address = Terminal.visible(remote.shown)
        guard !target.isCurrent else {
            throw .usage("`\(name)` of \(address) has commits that are not here; `git pull` first, and run it again")
        }
        let own = try git { () throws(GitError) in
            try transfer.commits(of: local.id, without: there, most: Self.mostOwnCommits)
        }
        for commit in own {
            guard own.count < Self.mostOwnCommits,
                try git({ () throws(GitError) in try Self.isRenderedAgain(commit, options, in: repository) })
            else {
                throw .usage(
                    "`\(name)` here and that of \(address) have each commits that the other has not, and \(commit.short) "
                        + "would not be made again by this run; merge or rebase them first")
            }
        }
        tip = try git { () throws(GitError) in try repository.commit(there) }
    }

    /// Commits that were made here and not pushed; with more something else is wrong.
    private static let mostOwnCommits = 1_000

    /// Whether all that a commit changes is rendered by this run as well, so that it may be left behind.
    ///
    /// What it says of itself is not enough: `git commit --amend` keeps the trailers of what it adds to.
    private static func isRenderedAgain(
        _ id: ObjectID, _ options: CommitCommand, in repository: borrowing Repository
    ) throws(GitError) -> Bool {
        let trailers = Trailers(of: try repository.message(of: id))
        guard trailers[CommitMessage.sourceKey] != nil, trailers[CommitMessage.compilerKey] != nil,
            trailers[CommitMessage.folderKey] ?? "" == repository.prefix,
            covers(options.tenant, trailers.all(CommitMessage.tenantKey)),
            covers(options.environment, trailers.all(CommitMessage.environmentKey))
        else { return false }
        let commit = try repository.commit(id)
        let parents = try repository.parents(of: id)
        // The first commit of a branch has none.
        guard parents.count < 2,
            try repository.version(at: "out", of: commit)?.id.description == trailers[CommitMessage.outputKey]
        else { return false }
        let before = try parents.first.map { id throws(GitError) in try repository.commit(id).tree }
        let folder = repository.prefix.isEmpty ? "out" : "\(repository.prefix)/out"
        return try repository.agree(before, commit.tree, besides: folder)
    }

    /// Whether names, of which none mean all, hold all of some others.
    private static func covers(_ names: [String], _ others: [String]) -> Bool {
        names.isEmpty || !others.isEmpty && Set(others).isSubset(of: names)
    }
}
