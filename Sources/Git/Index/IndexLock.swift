internal import Glibc

/// The file by which git knows that an index is being changed; it goes with its owner.
struct IndexLock: ~Copyable {
    private let path: String
    private let notes: LockNotes

    /// Waits a second for whoever holds it.
    static func take(_ path: String, _ turn: borrowing Turn) throws(GitError) -> IndexLock {
        // Made under another name first, so that it is known which file it is before git can see it.
        let aside = "\(path).tenantc"
        _ = unsafe unlink(aside)
        let descriptor = unsafe open(aside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw GitError.system(IndexEdit.operation, path, errno) }
        close(descriptor)
        defer { _ = unsafe unlink(aside) }
        turn.notes.note(path, madeAs: aside)
        for _ in 0..<40 {
            if unsafe link(aside, path) == 0 { return IndexLock(path: path, notes: turn.notes) }
            let code = errno
            guard code == EEXIST else {
                turn.notes.retract(path)
                throw GitError.system(IndexEdit.operation, path, code)
            }
            usleep(25_000)
        }
        turn.notes.retract(path)
        throw GitError(
            IndexEdit.operation, .locked,
            "another process has locked it; if none is running any more, delete \(path)")
    }

    private init(path: String, notes: LockNotes) {
        self.path = path
        self.notes = notes
    }

    deinit {
        _ = unsafe unlink(path)
        notes.retract(path)
    }
}
