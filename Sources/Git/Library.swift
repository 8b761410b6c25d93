internal import CGit2

/// libgit2, which is started when it is first needed and not before: starting takes milliseconds.
enum Library {
    /// Starts libgit2 once for the process.
    static func start() throws(GitError) {
        try GitError.check(started, "start libgit2")
    }

    fileprivate static let started: Int32 = {
        let result = git_libgit2_init()
        if result < 0 { return result }
        // `Owner` judges instead: libgit2 1.5 calls a foreign repository missing where there is no global
        // configuration, and wants another spelling of `safe.directory` than git does.
        let options = [git_allow_harmless_extensions(), git_set_owner_validation(0), git_set_fsync(1)]
        return options.min() ?? 0
    }()
}

/// Starts libgit2 on a thread of its own, for a process that is sure to need it: reading the certificate authorities
/// then takes none of its time. Failure is told where a repository is first opened.
///
/// - Returns: What is waited for before the process ends. Libraries below libgit2 take themselves down then, and a start
///   that still goes on would be left without its locks.
package func startGitAhead() -> Task<Void, Never> {
    Task.detached(priority: .high) { _ = Library.started }
}
