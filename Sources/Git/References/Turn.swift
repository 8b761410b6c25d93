internal import CGit2
internal import Glibc

/// One run after the other in a repository, and the traces by which the next run clears away what a killed one left.
/// It is a courtesy between runs of the compiler: that no commit is lost is left to the locks that git itself knows.
package struct Turn: ~Copyable {
    /// The locks that are held during the turn.
    let notes: LockNotes
    /// Whether the run before this one was killed while it held locks.
    package let followsKilledRun: Bool

    /// Waits for other runs, for as long as `seconds`.
    package static func take(
        in repository: borrowing Repository, atMost seconds: Int = 300
    ) throws(GitError) -> Turn {
        let folder = "\(repository.commonFolder)/tenantc"
        let operation = "write to the repository"
        let sharing = Sharing(try repository.configuration("core.sharedRepository"))
        if unsafe mkdir(folder, 0o777) == 0 {
            sharing.apply(toFolder: folder)
        } else if errno != EEXIST {
            throw GitError.system(operation, folder, errno)
        }
        let path = "\(folder)/turn"
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw GitError.system(operation, path, errno) }
        sharing.apply(toWritable: descriptor)
        var waited = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR, waited < seconds * 1_000_000 else {
                close(descriptor)
                throw GitError(operation, .locked, "another tenantc is writing to it; try again when it has ended")
            }
            let pause = Int.random(in: 1_000...8_000)
            usleep(UInt32(pause))
            waited += pause
        }
        return Turn(LockNotes(descriptor), repository.commonFolder)
    }

    private init(_ notes: LockNotes, _ folder: String) {
        self.notes = notes
        followsKilledRun = notes.clearAway(below: folder)
    }
}
