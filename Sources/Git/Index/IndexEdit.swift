internal import CGit2
internal import Glibc

/// The index of a working tree, locked as git locks it while entries of it are replaced.
package struct IndexEdit: ~Copyable {
    private let index: Handle
    private let path: String
    private let aside: String
    private let lock: IndexLock
    static let operation = "update the index"

    /// Locks the index and reads it.
    package static func begin(_ repository: borrowing Repository, _ turn: borrowing Turn) throws(GitError) -> IndexEdit
    {
        let path = "\(repository.gitFolder)/index"
        // Written under a name of its own, so that the index is the old one or the new one at any moment.
        let aside = "\(repository.gitFolder)/tenantc-index"
        let lock = try IndexLock.take("\(path).lock", turn)
        let index = try open(path, aside)
        return IndexEdit(path: path, aside: aside, lock: lock, index: index)
    }

    private init(path: String, aside: String, lock: consuming IndexLock, index: consuming Handle) {
        self.path = path
        self.aside = aside
        self.lock = lock
        self.index = index
    }

    private static func open(_ path: String, _ aside: String) throws(GitError) -> Handle {
        for leftover in [aside, "\(aside).lock"] { _ = unsafe unlink(leftover) }
        guard unsafe link(path, aside) == 0 else {
            let code = errno
            guard code == ENOENT else { throw GitError.system(operation, path, code) }
            throw GitError(
                operation, .noIndex, "nothing is checked out; name another branch with --branch, or check out first")
        }
        return try unsafe Handle(operation, freedBy: { unsafe git_index_free($0) }) {
            unsafe git_index_open($0, aside)
        }
    }

    deinit { _ = unsafe unlink(aside) }

    /// What is staged at a path from the root; null for nothing.
    package func version(at path: String) throws(GitError) -> FileChange.Version? {
        for stage in 1...3 where unsafe git_index_get_bypath(index.pointer, path, Int32(stage)) != nil {
            throw GitError(Self.operation, .conflict, "`\(path)` has merge conflicts; resolve them first")
        }
        guard let entry = unsafe git_index_get_bypath(index.pointer, path, 0) else { return nil }
        guard unsafe UInt32(entry.pointee.flags_extended) & GIT_INDEX_ENTRY_SKIP_WORKTREE.rawValue == 0 else {
            throw GitError(
                Self.operation, .unsupported,
                "`\(path)` is outside of the sparse checkout; `git sparse-checkout add` its folder, "
                    + "or name another branch with --branch")
        }
        return unsafe FileChange.Version(mode: FileMode(rawValue: entry.pointee.mode), id: ObjectID(entry.pointee.id))
    }

    /// Stages a version of a file with what the file system says of it, so that git need not look into the file.
    package func stage(_ version: FileChange.Version, at path: String, file: String) throws(GitError) {
        var info = stat()
        guard unsafe lstat(file, &info) == 0 else { throw GitError.system(Self.operation, file, errno) }
        let result = unsafe path.withCString { text in
            var entry = unsafe git_index_entry()
            unsafe entry.path = text
            unsafe entry.mode = version.mode.rawValue
            unsafe entry.id = version.id.raw
            unsafe entry.file_size = UInt32(truncatingIfNeeded: info.st_size)
            unsafe entry.mtime = Self.time(info.st_mtim)
            unsafe entry.ctime = Self.time(info.st_ctim)
            unsafe entry.dev = UInt32(truncatingIfNeeded: info.st_dev)
            unsafe entry.ino = UInt32(truncatingIfNeeded: info.st_ino)
            unsafe entry.uid = info.st_uid
            unsafe entry.gid = info.st_gid
            return unsafe git_index_add(index.pointer, &entry)
        }
        try GitError.check(result, Self.operation)
    }

    /// Takes a file out of the index.
    package func unstage(_ path: String) throws(GitError) {
        let result = unsafe git_index_remove(index.pointer, path, 0)
        if result != GIT_ENOTFOUND.rawValue { try GitError.check(result, Self.operation) }
    }

    /// Writes the changed index beside the one in use.
    package func prepare() throws(GitError) {
        try unsafe GitError.check(git_index_write(index.pointer), Self.operation)
    }

    /// Puts the index that was prepared into use.
    package consuming func use() throws(GitError) {
        guard unsafe rename(aside, path) == 0 else { throw GitError.system(Self.operation, path, errno) }
    }

    private static func time(_ time: timespec) -> git_index_time {
        git_index_time(
            seconds: Int32(truncatingIfNeeded: time.tv_sec), nanoseconds: UInt32(truncatingIfNeeded: time.tv_nsec))
    }
}
