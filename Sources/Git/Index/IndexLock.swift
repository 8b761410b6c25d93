internal import Glibc

/// The file by which git knows that an index is being changed; it goes with its owner.
struct IndexLock: ~Copyable {
    private let path: String

    /// Waits a second for whoever holds it.
    static func take(_ path: String, _ turn: borrowing Turn) throws(GitError) -> IndexLock {
        for _ in 0..<40 {
            turn.announce(path)
            let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            if descriptor >= 0 {
                close(descriptor)
                return IndexLock(path: path)
            }
            let code = errno
            turn.retract(path)
            guard code == EEXIST else { throw GitError.system(IndexEdit.operation, path, code) }
            usleep(25_000)
        }
        throw GitError(
            IndexEdit.operation, .locked,
            "another process has locked it; if none is running any more, delete \(path)")
    }

    private init(path: String) { self.path = path }

    deinit { _ = unsafe unlink(path) }
}
