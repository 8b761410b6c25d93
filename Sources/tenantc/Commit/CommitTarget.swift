import Git

/// The branch that a commit goes to.
struct CommitTarget {
    let branch: Branch
    /// Whether it is the branch of the sources, which the working tree has checked out.
    let isCurrent: Bool

    /// Refuses what would move a branch under somebody's feet.
    init(named name: String?, in repository: borrowing Repository) throws(MachineError) {
        do {
            if let name {
                branch = try Branch(name)
                isCurrent = false
                if let other = try repository.branch(inTheWayOf: branch) {
                    throw MachineError.usage(
                        "git cannot have branch `\(Terminal.visible(branch.name))` beside `\(Terminal.visible(other.name))`; "
                            + "choose another name, or delete that one")
                }
                if let folder = repository.workingTree(of: branch) {
                    throw GitError.branchIsCheckedOut(branch, folder)
                }
                return
            }
            switch try repository.head {
            case .branch(let branch): self.branch = branch
            case .unborn(let branch):
                throw MachineError.usage(
                    "branch `\(Terminal.visible(branch.name))` has no commit yet; commit the sources first")
            case .detached:
                throw MachineError.usage(
                    "HEAD is at no branch; `git switch` to one, or name one with --branch")
            }
            isCurrent = true
        } catch let error as GitError {
            throw .git(error)
        } catch let error as MachineError {
            throw error
        } catch {
            throw .usage("\(error)")
        }
        guard !repository.isBare else { return }
        guard repository.workingTree != nil else {
            throw .usage(
                "this is git's own folder; run tenantc in the working tree, or name another branch with --branch")
        }
        guard !repository.isBusy else {
            throw .usage("a merge, rebase or the like is under way; finish it first")
        }
    }

    /// The commit to compile; on the branch of the sources only what is at its tip can be committed onto.
    ///
    /// Where nobody names a commit there, it is the tip itself: other runs move it at any moment, so that `HEAD` read
    /// beside it may already be another.
    func source(_ revision: String?, in repository: borrowing Repository) throws(MachineError) -> Commit {
        guard isCurrent else { return try git { () throws(GitError) in try repository.commit(revision ?? "HEAD") } }
        let tip = try git { () throws(GitError) in try repository.tip(of: branch) }
        guard let revision else {
            guard let tip else { throw .usage("branch `\(Terminal.visible(branch.name))` was deleted") }
            return tip
        }
        let source = try git { () throws(GitError) in try repository.commit(revision) }
        if source.id == tip?.id { return source }
        // A name is read after the tip, which may have moved in between.
        let moved = try git { () throws(GitError) in try repository.tip(of: branch) }
        guard source.id != moved?.id else { return source }
        throw .usage(
            "`\(Terminal.visible(revision))` is not the tip of `\(Terminal.visible(branch.name))`, which is the current "
                + "branch; `git switch` to a branch whose tip it is, or name another to commit to with --branch")
    }
}

/// Gives what git could not do as what the machine could not do.
func git<Value: ~Copyable>(_ body: () throws(GitError) -> Value) throws(MachineError) -> Value {
    do { return try body() } catch { throw .git(error) }
}
