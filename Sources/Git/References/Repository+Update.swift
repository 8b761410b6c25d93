internal import CGit2

/// How an attempt to move a branch ended.
package enum BranchUpdate: Sendable, Hashable {
    case moved
    /// The branch is no longer where it was read.
    case lost
}

extension Repository {
    /// Moves a branch from the commit at which it was read, under git's own lock; never from another one.
    ///
    /// - Parameter old: Null for a branch that must not be there yet.
    package func move(
        _ branch: Branch, from old: ObjectID?, to new: ObjectID, by person: Identity, reason: String,
        _ turn: borrowing Turn
    ) throws(GitError) -> BranchUpdate {
        guard let lock = try lock(branch, at: old, turn) else { return .lost }
        try lock.move(to: new, by: person, reason: reason)
        return .moved
    }

    /// Locks a branch; null where it is no longer at the commit at which it was read.
    package func lock(
        _ branch: Branch, at old: ObjectID?, _ turn: borrowing Turn
    ) throws(GitError) -> BranchLock? {
        let lock = try BranchLock(branch, in: self, turn)
        guard try tip(of: branch)?.id == old else { return nil }
        return lock
    }
}

/// A person as libgit2 has one.
@safe struct Signature: ~Copyable {
    let pointer: UnsafeMutablePointer<git_signature>?

    init(_ person: Identity) throws(GitError) {
        var made: UnsafeMutablePointer<git_signature>?
        try unsafe GitError.check(
            git_signature_new(&made, person.name, person.email, person.seconds, 0), "name the author")
        unsafe pointer = made
    }

    deinit { unsafe git_signature_free(pointer) }
}
