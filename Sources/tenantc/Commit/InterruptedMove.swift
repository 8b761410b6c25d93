import Git
import TenantCompiler

/// What a run that was killed left of a commit on the current branch: it is completed where the branch has moved, and
/// else taken back.
struct InterruptedMove {
    let root: String
    let workers: Int
    /// The commit at the branch's tip, and the folder that is rendered.
    let tip: Commit
    let folder: String

    func settle(_ repository: borrowing Repository, _ turn: borrowing Turn) async throws(MachineError) {
        let pending = try PendingMove(in: repository)
        if turn.followsKilledRun || pending != nil { try await complete(repository, turn) }
        if let pending { try await takeBack(pending, repository, turn) }
        try PendingMove.remove(in: repository)
    }

    /// Completes a run that was killed between moving the branch and putting the index into use.
    private func complete(_ repository: borrowing Repository, _ turn: borrowing Turn) async throws(MachineError) {
        let changes = try git { () throws(GitError) in
            let trailers = Trailers(of: try repository.message(of: tip.id))
            let parents = try repository.parents(of: tip.id)
            guard trailers[CommitMessage.compilerKey] != nil, let parent = parents.first else { return [FileChange]() }
            let changes = try repository.changes(in: folder, from: repository.commit(parent).tree, to: tip.tree)
            let index = try IndexEdit.begin(repository, turn)
            var late: [FileChange] = []
            for change in changes where try index.version(at: "\(folder)/\(change.path)") == change.old {
                late.append(change)
            }
            return late
        }
        guard !changes.isEmpty else { return }
        let checkedOut = CheckedOutFolder(root: root, folder: folder, workers: workers)
        let index = try git { () throws(GitError) in try IndexEdit.begin(repository, turn) }
        try await checkedOut.write(try checkedOut.outdated(changes, index), [], repository)
        try checkedOut.stage(changes, index)
        do { try index.use() } catch { throw MachineError.git(error) }
    }

    /// Gives files that are as the killed run would have had them the content that is staged.
    private func takeBack(
        _ pending: PendingMove, _ repository: borrowing Repository, _ turn: borrowing Turn
    ) async throws(MachineError) {
        let checkedOut = CheckedOutFolder(root: root, folder: pending.folder, workers: workers)
        // Objects that are gone are those of a commit that was never made.
        guard
            let changes = try? git({ () throws(GitError) in
                try repository.changes(
                    in: pending.folder, from: repository.commit(pending.old).tree,
                    to: repository.commit(pending.new).tree)
            })
        else { return }
        let index = try git { () throws(GitError) in try IndexEdit.begin(repository, turn) }
        var written: [FileChange] = []
        for change in changes where PendingMove.isPlain(change.path) {
            let staged = try git { () throws(GitError) in try index.version(at: "\(pending.folder)/\(change.path)") }
            guard staged == change.old, try checkedOut.isWritten(change) else { continue }
            written.append(change)
        }
        try await checkedOut.write(written.map(\.reversed), [], repository)
    }
}
