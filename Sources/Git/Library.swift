internal import CGit2

/// libgit2, which is started when it is first needed and not before: starting takes milliseconds.
enum Library {
    /// Starts libgit2 once for the process.
    static func start() throws(GitError) {
        try GitError.check(started, "start libgit2")
    }

    private static let started: Int32 = {
        let result = git_libgit2_init()
        return result < 0 ? result : git_allow_harmless_extensions()
    }()
}
