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

    /// On the branch of the sources only what is at its tip can be committed onto.
    func check(_ source: Commit, _ revision: String?, in repository: borrowing Repository) throws(MachineError) {
        guard isCurrent else { return }
        let tip = try git { () throws(GitError) in try repository.tip(of: branch) }
        guard tip?.id != source.id else { return }
        let name = Terminal.visible(branch.name)
        throw .usage(
            "`\(Terminal.visible(revision ?? "HEAD"))` is not the tip of `\(name)`, which is the current branch; "
                + "`git switch` to a branch whose tip it is, or name another to commit to with --branch")
    }
}

/// Gives what git could not do as what the machine could not do.
func git<Value: ~Copyable>(_ body: () throws(GitError) -> Value) throws(MachineError) -> Value {
    do { return try body() } catch { throw .git(error) }
}
