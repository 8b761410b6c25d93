internal import CGit2
internal import Glibc

/// A branch that nobody else can move while it is held, by git's own lock.
@safe package struct BranchLock: ~Copyable {
    private let transaction: OpaquePointer
    private let branch: Branch
    private let path: String
    private let notes: LockNotes

    private var operation: String { Self.operation(branch) }

    private static func operation(_ branch: Branch) -> String { "move branch `\(branch.name)`" }

    /// Waits a second for whoever holds it.
    init(_ branch: Branch, in repository: borrowing Repository, _ turn: borrowing Turn) throws(GitError) {
        let path = "\(repository.commonFolder)/\(branch.reference).lock"
        let operation = Self.operation(branch)
        for _ in 0..<40 {
            var made: OpaquePointer?
            try unsafe GitError.check(git_transaction_new(&made, repository.handle.pointer), operation)
            guard let transaction = unsafe made else { throw GitError(operation, .other, "libgit2 gave nothing") }
            // What another holds is not announced as ours.
            let isHeld = unsafe access(path, F_OK) == 0
            if !isHeld { turn.notes.announce(path) }
            let result =
                unsafe isHeld ? GIT_ELOCKED.rawValue : git_transaction_lock_ref(transaction, branch.reference)
            if result == 0 {
                turn.notes.note(path, madeAs: path)
                unsafe self.transaction = transaction
                self.branch = branch
                self.path = path
                notes = turn.notes
                return
            }
            turn.notes.retract(path)
            unsafe git_transaction_free(transaction)
            guard unsafe result == GIT_ELOCKED.rawValue || access(path, F_OK) == 0 else {
                try GitError.check(result, operation)
                throw GitError(operation, .other, "it cannot be locked")
            }
            usleep(UInt32.random(in: 10_000...40_000))
        }
        throw GitError(
            operation, .locked, "another process has locked it; if none is running any more, delete \(path)")
    }

    deinit {
        unsafe git_transaction_free(transaction)
        notes.retract(path)
    }

    /// Moves the branch to a commit.
    package func move(to new: ObjectID, by person: Identity, reason: String) throws(GitError) {
        var target = new.raw
        let signature = try Signature(person)
        try unsafe GitError.check(
            git_transaction_set_target(transaction, branch.reference, &target, signature.pointer, reason), operation)
        try unsafe GitError.check(git_transaction_commit(transaction), operation)
    }
}
