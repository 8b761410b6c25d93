internal import CGit2
internal import Synchronization

/// Whether libgit2 compares each object that it reads with its name; a setting of the whole process.
enum HashVerification {
    private static let pauses = Mutex(0)

    static var isOn: Bool { pauses.withLock { $0 == 0 } }

    /// Switches it off until what is given goes.
    static func pause() throws(GitError) -> Pause {
        let result = pauses.withLock { count in
            let result = count == 0 ? git_set_hash_verification(0) : 0
            if result >= 0 { count += 1 }
            return result
        }
        try GitError.check(result, "read objects")
        return Pause()
    }

    /// A stretch of time in which objects are not compared with their names.
    struct Pause: ~Copyable {
        deinit {
            pauses.withLock { count in
                count -= 1
                if count == 0 { _ = git_set_hash_verification(1) }
            }
        }
    }
}
