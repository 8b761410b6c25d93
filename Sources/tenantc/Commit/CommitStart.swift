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
            let message = try git { () throws(GitError) in try repository.message(of: commit) }
            guard Self.isRenderedAgain(Trailers(of: message), options, folder: repository.prefix),
                own.count < Self.mostOwnCommits
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

    /// Whether all that a commit rendered is rendered by this run as well, so that it may be left behind.
    private static func isRenderedAgain(_ trailers: Trailers, _ options: CommitCommand, folder: String) -> Bool {
        guard trailers[CommitMessage.sourceKey] != nil, trailers[CommitMessage.compilerKey] != nil,
            trailers[CommitMessage.folderKey] ?? "" == folder
        else { return false }
        let tenants = trailers.all(CommitMessage.tenantKey), environments = trailers.all(CommitMessage.environmentKey)
        return covers(options.tenant, tenants) && covers(options.environment, environments)
    }

    /// Whether names, of which none mean all, hold all of some others.
    private static func covers(_ names: [String], _ others: [String]) -> Bool {
        names.isEmpty || !others.isEmpty && Set(others).isSubset(of: names)
    }
}
