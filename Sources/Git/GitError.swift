internal import CGit2
internal import Diagnostics

/// What git could not do: the operation, as it follows “cannot”, and why, with the next step to take.
package struct GitError: Error, Sendable, Hashable, CustomStringConvertible {
    package let operation: String
    package let `class`: Class
    package let message: String

    /// What a caller may want to tell apart.
    package enum Class: Sendable, Hashable {
        case notARepository
        /// The repository belongs to another user.
        case foreignOwner
        /// The repository has a form that libgit2 does not read.
        case unsupported
        /// The revision names no commit.
        case unknownRevision
        /// The revision names an object that is no commit, such as a tag of a file.
        case notACommit
        /// The current branch has no commit yet.
        case unborn
        /// The sources' folder is not there, or is no folder.
        case noSuchFolder
        /// Files with merge conflicts.
        case conflict
        /// There is no index to read.
        case noIndex
        /// An object is not in the database.
        case missingObject
        /// What is stored contradicts itself.
        case damaged
        /// Reading would take more than it may.
        case overBudget
        /// A name that no branch can have.
        case badName
        /// Another process holds what has to be held.
        case locked
        /// The file system lets nothing be written.
        case notWritable
        /// Nobody is named who makes the commit.
        case noIdentity
        /// The other side has commits that are not here.
        case notFastForward
        /// The other side refused.
        case rejected
        /// The other side wants other credentials.
        case authentication
        case other
    }

    init(_ operation: String, _ class: Class, _ message: String) {
        // It holds names that others chose; a message may have lines of its own.
        self.operation = TerminalText.visible(operation)
        self.class = `class`
        self.message = message
    }

    package var description: String { "cannot \(operation): \(message)" }

    /// The one place where a call that failed becomes an error.
    static func check(_ result: Int32, _ operation: @autoclosure () -> String) throws(GitError) {
        guard result < 0 else { return }
        let last = unsafe git_error_last()
        let words = unsafe last?.pointee.message.map { unsafe String(cString: $0) } ?? "libgit2 gave no reason"
        let (kind, message) = explanation(of: result, words)
        throw GitError(operation(), kind, message)
    }

    /// What libgit2's code and words mean for whoever has to act on them.
    private static func explanation(of code: Int32, _ words: String) -> (Class, String) {
        switch code {
        case GIT_ENOTFOUND.rawValue: (.missingObject, words)
        case GIT_ENONFASTFORWARD.rawValue: (.notFastForward, words)
        case GIT_ELOCKED.rawValue: (.locked, words)
        case _ where words.contains("extensions.objectformat"):
            (.unsupported, "it is a SHA-256 repository, which libgit2 does not read; use one with SHA-1 ids")
        case _ where words.contains("unsupported mandatory extension: 'link'"):
            (
                .unsupported,
                "it is a split index, which libgit2 does not read; `git update-index --no-split-index` joins it"
            )
        case _ where words.contains("unsupported mandatory extension: 'sdir'"):
            (
                .unsupported,
                "it is a sparse index, which libgit2 does not read; `git sparse-checkout reapply --no-sparse-index` fills it"
            )
        case _ where words.contains("checksum does not match"):
            (
                .damaged,
                "\(words); if `index.skipHash` is set, unset it and run `git update-index --force-write-index`"
            )
        case _ where words.contains("unsupported extension"), _ where words.contains("unsupported repository version"):
            (.unsupported, "\(words); this libgit2 does not read such a repository")
        default: (.other, words)
        }
    }
}
