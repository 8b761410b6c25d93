internal import CGit2
internal import Glibc

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
        let operation = "move branch `\(branch.name)`"
        let repository = unsafe handle.pointer
        let lock = "\(commonFolder)/\(branch.reference).lock"
        var tries = 0
        while true {
            let transaction = try unsafe Handle(operation, freedBy: { unsafe git_transaction_free($0) }) {
                unsafe git_transaction_new($0, repository)
            }
            turn.announce(lock)
            let result = unsafe git_transaction_lock_ref(transaction.pointer, branch.reference)
            guard result == 0 else {
                turn.retract(lock)
                tries += 1
                let isThere = unsafe access(lock, F_OK) == 0
                if result == GIT_ELOCKED.rawValue || isThere {
                    if tries < 40 {
                        usleep(UInt32.random(in: 10_000...40_000))
                        continue
                    }
                    throw GitError(
                        operation, .locked,
                        "another process has locked it; if none is running any more, delete \(lock)")
                }
                try GitError.check(result, operation)
                throw GitError(operation, .other, "it cannot be locked")
            }
            defer { turn.retract(lock) }
            guard try tip(of: branch)?.id == old else { return .lost }
            var target = new.raw
            let signature = try Signature(person)
            try unsafe GitError.check(
                git_transaction_set_target(
                    transaction.pointer, branch.reference, &target, signature.pointer, reason), operation)
            try unsafe GitError.check(git_transaction_commit(transaction.pointer), operation)
            return .moved
        }
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
