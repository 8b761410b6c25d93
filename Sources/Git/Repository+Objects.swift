internal import CGit2

extension Repository {
    /// What adds objects to this repository.
    package var objectWriter: ObjectWriter {
        get throws(GitError) {
            ObjectWriter(
                folder: "\(commonFolder)/objects", sharing: Sharing(try configuration("core.sharedRepository")))
        }
    }

    /// The folder that all worktrees of the repository share.
    package var commonFolder: String {
        let path = unsafe git_repository_commondir(handle.pointer).map { unsafe String(cString: $0) } ?? gitFolder
        return path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// A value of the repository's and the user's configuration, the nearest one; null where nobody sets it.
    package func configuration(_ key: String) throws(GitError) -> String? {
        let operation = "read git's configuration"
        let repository = unsafe handle.pointer
        let snapshot = try unsafe Handle(operation, freedBy: { unsafe git_config_free($0) }) {
            unsafe git_repository_config_snapshot($0, repository)
        }
        var value: UnsafePointer<CChar>?
        let result = unsafe git_config_get_string(&value, snapshot.pointer, key)
        if result == GIT_ENOTFOUND.rawValue { return nil }
        try GitError.check(result, operation)
        return unsafe value.map { unsafe String(cString: $0) }
    }

    /// Reads a tree object.
    func tree(_ id: ObjectID, _ operation: String) throws(GitError) -> Tree {
        unsafe try read(id, .tree, operation) { bytes throws(GitError) in
            guard let tree = unsafe Tree(parsing: bytes) else {
                throw GitError(operation, .damaged, "\(id) is no sound tree; `git fsck` tells more")
            }
            return tree
        }
    }

    /// The bytes of a tree object.
    func treeBytes(_ id: ObjectID, _ operation: String) throws(GitError) -> [UInt8] {
        unsafe try read(id, .tree, operation) { bytes throws(GitError) in unsafe [UInt8](bytes) }
    }

    /// Gives the bytes of an object to `body`.
    func read<Value>(
        _ id: ObjectID, _ type: ObjectType, _ operation: String,
        _ body: (UnsafeRawBufferPointer) throws(GitError) -> Value
    ) throws(GitError) -> Value {
        let repository = unsafe handle.pointer
        let database = try unsafe Handle("open the object database", freedBy: { unsafe git_odb_free($0) }) {
            unsafe git_repository_odb($0, repository)
        }
        let pointer = unsafe database.pointer
        var raw = id.raw
        let object: Handle
        do {
            object = try unsafe Handle(operation, freedBy: { unsafe git_odb_object_free($0) }) {
                unsafe git_odb_read($0, pointer, &raw)
            }
        } catch {
            guard error.class == .missingObject else { throw error }
            throw GitError(
                operation, .missingObject,
                "the object \(id) is missing; in a partial clone `git fetch --refetch --no-filter` brings it, "
                    + "elsewhere `git fsck` tells what is lost")
        }
        guard unsafe git_odb_object_type(object.pointer).rawValue == Int32(type.rawValue) else {
            throw GitError(operation, .damaged, "\(id) is no \(type); `git fsck` tells more")
        }
        let start = unsafe git_odb_object_data(object.pointer)
        let count = unsafe git_odb_object_size(object.pointer)
        return try unsafe body(UnsafeRawBufferPointer(start: start, count: count))
    }
}
