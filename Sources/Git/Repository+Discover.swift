internal import CGit2
internal import Glibc

extension Repository {
    /// Opens the repository that a folder of sources lies in, which need not be there in the working tree: the
    /// commit or the index that is read knows whether it is.
    ///
    /// In a bare repository, `repository.git/platform` is the folder `platform` of its trees.
    package static func discover(
        from source: String, environment: RepositoryEnvironment = RepositoryEnvironment()
    ) throws(GitError) -> Repository {
        try Library.start()
        let operation = "open the repository of `\(source)`"
        let place = try Place(source, operation)
        let handle = try open(environment.gitFolder, or: place.existing, operation)
        guard let gitFolder = realPath(unsafe string(git_repository_path(handle.pointer))) else {
            throw GitError(operation, .other, "its folder has gone away")
        }
        let found = unsafe string(git_repository_workdir(handle.pointer))
        let root = realPath(environment.workingTree ?? found)
        try checkOwner(of: gitFolder, root, operation)
        try add(environment.objectFolders, to: handle)
        if let inside = place.path(below: gitFolder) {
            return Repository(handle, gitFolder: gitFolder, workingTree: nil, prefix: inside)
        }
        guard let root, let prefix = place.path(below: root) else {
            throw GitError(
                operation, .noSuchFolder,
                "the folder is not inside the working tree of \(gitFolder); see `core.worktree` in its configuration")
        }
        return Repository(handle, gitFolder: gitFolder, workingTree: root, prefix: prefix)
    }

    private static func checkOwner(of gitFolder: String, _ root: String?, _ operation: String) throws(GitError) {
        let folder = root ?? gitFolder
        if Owner.owns([gitFolder, folder]) { return }
        if try Owner.isDeclaredSafe(folder) { return }
        throw GitError(
            operation, .foreignOwner,
            "\(folder) belongs to another user; if you trust it, run "
                + "`git config --global --add safe.directory \(folder)`")
    }

    /// Lets objects be found in other folders too.
    private static func add(_ folders: [String], to repository: borrowing Handle) throws(GitError) {
        guard !folders.isEmpty else { return }
        let pointer = unsafe repository.pointer
        let database = try unsafe Handle("open the object database", freedBy: { unsafe git_odb_free($0) }) {
            unsafe git_repository_odb($0, pointer)
        }
        for folder in folders {
            try unsafe GitError.check(git_odb_add_disk_alternate(database.pointer, folder), "read objects of \(folder)")
        }
    }

    /// Opens the repository itself, or the one that a folder lies in.
    private static func open(
        _ gitFolder: String?, or folder: String, _ operation: String
    ) throws(GitError) -> Handle {
        let flags =
            gitFolder == nil ? 0 : GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue | GIT_REPOSITORY_OPEN_NO_DOTGIT.rawValue
        do {
            return try unsafe Handle(operation, freedBy: { unsafe git_repository_free($0) }) {
                unsafe git_repository_open_ext($0, gitFolder ?? folder, flags, nil)
            }
        } catch {
            guard error.class == .missingObject else { throw error }
            throw GitError(
                operation, .notARepository,
                "neither it nor a folder above it is a git repository, which --rev and --staged need")
        }
    }

    private static func string(_ text: UnsafePointer<CChar>?) -> String {
        unsafe text.map { unsafe String(cString: $0) } ?? ""
    }

    /// A path without links, `.` or `..`; null where nothing is.
    private static func realPath(_ path: String) -> String? {
        guard !path.isEmpty, let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// A folder, split into the part of it that is there and the part that is not.
    private struct Place {
        /// Without links.
        let existing: String
        /// `a/b`; empty when all of it is there.
        let rest: String

        init(_ path: String, _ operation: String) throws(GitError) {
            var parts = path.split(separator: "/").filter { $0 != "." }
            let start = path.hasPrefix("/") ? "/" : "./"
            var rest: [Substring] = []
            while true {
                if let existing = Repository.realPath(start + parts.joined(separator: "/")) {
                    self.existing = existing
                    self.rest = rest.reversed().joined(separator: "/")
                    return
                }
                guard let last = parts.popLast(), last != ".." else {
                    throw GitError(operation, .noSuchFolder, "there is no such folder")
                }
                rest.append(last)
            }
        }

        /// The place from a folder above it or the same; null when it lies elsewhere.
        func path(below root: String) -> String? {
            let inner: Substring
            if existing == root {
                inner = ""
            } else {
                let start = root == "/" ? root : root + "/"
                guard existing.utf8.starts(with: start.utf8) else { return nil }
                inner = Substring(existing.utf8.dropFirst(start.utf8.count))
            }
            return [String(inner), rest].filter { !$0.isEmpty }.joined(separator: "/")
        }
    }
}
