internal import CGit2
internal import Glibc
internal import Synchronization

/// One run after the other in a repository, and the traces by which the next run clears away what a killed one left.
/// It is a courtesy between runs of the compiler: that no commit is lost is left to the locks that git itself knows.
package struct Turn: ~Copyable {
    private let descriptor: Int32
    /// Whether the run before this one was killed while it held locks.
    package let followsKilledRun: Bool
    private let notes = Mutex<[String]>([])

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
        return Turn(descriptor: descriptor)
    }

    private init(descriptor: Int32) {
        self.descriptor = descriptor
        followsKilledRun = Turn.clearAway(descriptor)
    }

    deinit {
        Turn.write([], descriptor)
        close(descriptor)
    }

    /// Notes a lock file before it is made, so that it can be known again.
    func announce(_ lock: String) {
        notes.withLock { notes in
            notes.append("\(Turn.now) \(lock)\n")
            Turn.write(notes, descriptor)
        }
    }

    /// The lock file is no more.
    func retract(_ lock: String) {
        notes.withLock { notes in
            notes.removeAll { $0.hasSuffix(" \(lock)\n") }
            Turn.write(notes, descriptor)
        }
    }

    /// Removes the lock files that a killed run left, and says whether there was one. They are known by their names
    /// and by the time at which they were made: within a second of the note, while whoever wrote it is no more.
    private static func clearAway(_ descriptor: Int32) -> Bool {
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 16384) { buffer, count in
            count = unsafe max(pread(descriptor, buffer.baseAddress, buffer.count, 0), 0)
        }
        guard !bytes.isEmpty else { return false }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let noted = Int(parts[0]), parts[1].hasSuffix(".lock") else { continue }
            var info = stat()
            guard unsafe lstat(String(parts[1]), &info) == 0 else { continue }
            if abs(nanoseconds(info.st_mtim) - noted) < 1_000_000_000 { _ = unsafe unlink(String(parts[1])) }
        }
        write([], descriptor)
        return true
    }

    private static func write(_ notes: [String], _ descriptor: Int32) {
        ftruncate(descriptor, 0)
        let bytes = Array(notes.joined().utf8)
        _ = unsafe bytes.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    private static var now: Int {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return nanoseconds(time)
    }

    private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }
}
