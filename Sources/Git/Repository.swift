internal import CGit2

/// A git repository that is read. Nothing of it is ever run: no hook, filter, monitor or external command is
/// reached by looking up objects and opening the index file.
package struct Repository: ~Copyable {
    let handle: Handle
    /// The folder of `HEAD` and the index.
    package let gitFolder: String
    /// Null for a bare repository, and where the sources were looked for inside the repository's own folder.
    package let workingTree: String?
    /// The folder of the sources from the root of a tree, `a/b`; empty for the root.
    package let prefix: String
    /// Held by one that shows commits otherwise than they are stored.
    private let pause: HashVerification.Pause?

    init(
        _ handle: consuming Handle, gitFolder: String, workingTree: String?, prefix: String,
        pause: consuming HashVerification.Pause? = nil
    ) {
        self.pause = pause
        self.handle = handle
        self.gitFolder = gitFolder
        self.workingTree = workingTree
        self.prefix = prefix
    }

    package var isShallow: Bool { unsafe git_repository_is_shallow(handle.pointer) == 1 }
}
