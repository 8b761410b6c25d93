import Git

/// What `--hydrator` adds to a commit.
extension CommitRun {
    /// Notes the source on the branch's tip, where that is asked for.
    func note(
        _ tip: ObjectID?, _ remote: Remote?, _ rendering: Rendering, _ repository: borrowing Repository,
        _ turn: borrowing Turn, _ farTurn: borrowing Turn?
    ) throws(MachineError) {
        guard let tip, let hydration = try hydration(of: rendering, repository) else { return }
        let notes = HydrationNotes(hydration: hydration, person: rendering.people.committer, remote: remote)
        let outcome = try notes.record(on: tip, in: repository, turn, farTurn)
        progress.ended("note")
        let name = Branch.hydratorNotes.name
        if outcome.isWritten { say("\(name) says that \(tip.short) comes from \(rendering.source.id.short)") }
        if outcome.isPushed, let remote { say("pushed \(name) to \(remote.shown)") }
        if outcome.isApart {
            say("\(name) here has commits that the remote has not; `git notes merge` joins them, here it stays")
        }
    }

    func hydration(
        of rendering: Rendering, _ repository: borrowing Repository
    ) throws(MachineError) -> Hydration? {
        guard options.hydrator else { return nil }
        let details = try git { () throws(GitError) in try repository.details(of: rendering.source) }
        let named = try? Remote(options.push ?? "origin", of: repository, Self.credentials)
        return Hydration(
            details, repositoryURL: options.hydratorURL.map(Remote.url) ?? named?.url, folder: repository.prefix,
            tenants: options.tenant, environments: options.environment)
    }

    /// Adds the file that says what was rendered.
    func describe(
        _ edit: TreeEdit, _ hydration: Hydration?, _ target: CommitTarget, _ repository: borrowing Repository
    ) throws(MachineError) -> TreeEdit {
        guard let hydration else { return edit }
        let placed = try git { () throws(GitError) in
            try repository.placing(Hydration.fileName, Array(hydration.file.utf8), in: edit) { bytes in
                options.force || Hydration.isMetadata(bytes)
            }
        }
        guard let placed else { throw .foreignFiles([Hydration.fileName], folder: "\(target.branch.name):.") }
        return placed
    }
}
