internal import CGit2
internal import Glibc
internal import Synchronization

extension Repository {
    /// The same repository as it is shown to remotes: a shallow history ends where it ends.
    ///
    /// libgit2 before 1.7 looks for the parents that a shallow clone does not have, and fails. Here the commits at its
    /// edge are read as if they had none. They are never sent: a remote that has not got them refuses what builds on
    /// them.
    package func forTransfer() throws(GitError) -> Repository {
        let operation = "open the repository \(gitFolder)"
        let folder = gitFolder
        let opened = try unsafe Handle(operation, freedBy: { unsafe git_repository_free($0) }) {
            unsafe git_repository_open($0, folder)
        }
        guard isShallow else {
            return Repository(opened, gitFolder: gitFolder, workingTree: workingTree, prefix: prefix)
        }
        // What is shown differs from what the name was made of.
        let other = Repository(
            opened, gitFolder: gitFolder, workingTree: workingTree, prefix: prefix, pause: try HashVerification.pause())
        var edges: [ObjectID: [UInt8]] = [:]
        for id in edgeOfHistory() {
            // Read by this handle, so that the other has nothing of them in its cache.
            edges[id] = unsafe try read(id, .commit, operation) { bytes throws(GitError) in
                unsafe Self.withoutParents(bytes)
            }
        }
        ShallowEdge.commits.withLock { $0.merge(edges) { first, _ in first } }
        try ShallowEdge.add(to: other, operation)
        return other
    }

    /// The commits that the file `shallow` names.
    func edgeOfHistory() -> [ObjectID] {
        guard let file = unsafe fopen("\(commonFolder)/shallow", "re") else { return [] }
        defer { unsafe fclose(file) }
        var ids: [ObjectID] = []
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        while unsafe getline(&line, &capacity, file) > 0, let text = unsafe line {
            if let id = ObjectID(unsafe String(cString: text).prefix(40)) { ids.append(id) }
        }
        unsafe free(line)
        return ids
    }

    /// A commit's bytes without the lines of its header that name parents.
    private static func withoutParents(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var kept: [UInt8] = []
        var rest = unsafe Array(bytes)[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")), end > rest.startIndex {
            let line = rest[...end]
            if !line.starts(with: Array("parent ".utf8)) { kept += line }
            rest = rest[(end + 1)...]
        }
        return kept + rest
    }
}

/// A source of objects that libgit2 asks before the database.
private enum ShallowEdge {
    /// By id; an id means the same bytes in every repository.
    static let commits = Mutex<[ObjectID: [UInt8]]>([:])

    static func add(to repository: borrowing Repository, _ operation: String) throws(GitError) {
        let pointer = unsafe repository.handle.pointer
        let database = try unsafe Handle(operation, freedBy: { unsafe git_odb_free($0) }) {
            unsafe git_repository_odb($0, pointer)
        }
        let backend = UnsafeMutablePointer<git_odb_backend>.allocate(capacity: 1)
        unsafe git_odb_init_backend(backend, UInt32(GIT_ODB_BACKEND_VERSION))
        unsafe backend.pointee.read = { data, size, type, backend, id in
            guard let bytes = unsafe ShallowEdge.bytes(id) else { return GIT_ENOTFOUND.rawValue }
            guard let copy = unsafe git_odb_backend_data_alloc(backend, bytes.count) else { return -1 }
            unsafe bytes.withUnsafeBytes { source in
                unsafe copy.copyMemory(from: source.baseAddress ?? UnsafeRawPointer(copy), byteCount: source.count)
            }
            unsafe data?.pointee = copy
            unsafe size?.pointee = bytes.count
            unsafe type?.pointee = GIT_OBJECT_COMMIT
            return 0
        }
        unsafe backend.pointee.read_header = { size, type, _, id in
            guard let bytes = unsafe ShallowEdge.bytes(id) else { return GIT_ENOTFOUND.rawValue }
            unsafe size?.pointee = bytes.count
            unsafe type?.pointee = GIT_OBJECT_COMMIT
            return 0
        }
        unsafe backend.pointee.exists = { _, id in unsafe ShallowEdge.bytes(id) == nil ? 0 : 1 }
        unsafe backend.pointee.free = { unsafe $0?.deallocate() }
        let result = unsafe git_odb_add_backend(database.pointer, backend, 100)
        if result < 0 { unsafe backend.deallocate() }
        try GitError.check(result, operation)
    }

    private static func bytes(_ id: UnsafePointer<git_oid>?) -> [UInt8]? {
        guard let id = unsafe id else { return nil }
        return commits.withLock { unsafe $0[ObjectID(id.pointee)] }
    }
}
