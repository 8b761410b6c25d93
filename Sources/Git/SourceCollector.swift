internal import CGit2
internal import Diagnostics

/// Gathers the files of a source tree out of the object database, within bounds.
struct SourceCollector: ~Copyable {
    private let database: Handle
    private let selection: SourceSelection
    private let operation: String
    private(set) var files: [SourceFile] = []
    private var bytesRead = 0
    private var entriesSeen = 0

    init(_ repository: borrowing Repository, _ selection: SourceSelection, operation: String) throws(GitError) {
        let pointer = unsafe repository.handle.pointer
        database = try unsafe Handle("open the object database", freedBy: { unsafe git_odb_free($0) }) {
            unsafe git_repository_odb($0, pointer)
        }
        self.selection = selection
        self.operation = operation
    }

    /// Adds what is no regular file.
    mutating func add(_ path: String, _ kind: SourceFile.Kind) {
        files.append(SourceFile(path: path, bytes: [], kind: kind))
    }

    /// Counts an entry against the bound on all of them.
    mutating func count() throws(GitError) {
        entriesSeen += 1
        guard entriesSeen <= selection.entries else {
            throw GitError(operation, .overBudget, "its folders hold more than \(selection.entries) entries")
        }
    }

    /// Whether a path is longer than any that a file system takes.
    func isTooLong(_ path: String) -> Bool { path.utf8.count > selection.pathBytes }

    /// Adds an entry by its mode: a wanted file with its bytes, a link or a submodule as what it is.
    mutating func add(
        _ path: String, mode: git_filemode_t, id: UnsafePointer<git_oid>, isTrusted: Bool
    ) throws(GitError) {
        switch mode {
        case GIT_FILEMODE_LINK: add(path, .symbolicLink)
        case GIT_FILEMODE_COMMIT: add(path, .special)
        default:
            guard selection.isWanted(path) else { return }
            if isTrusted { try unsafe read(path, id) } else { add(path, .special) }
        }
    }

    private mutating func read(_ path: String, _ id: UnsafePointer<git_oid>) throws(GitError) {
        var size = 0
        var type = GIT_OBJECT_INVALID
        try unsafe check(git_odb_read_header(&size, &type, database.pointer, id), path, id)
        guard type == GIT_OBJECT_BLOB else {
            throw GitError(operation, .damaged, "`\(path)` is no file's content; `git fsck` tells more")
        }
        guard size <= selection.fileBytes else { return add(path, .oversized) }
        bytesRead += size
        guard bytesRead <= selection.totalBytes else {
            throw GitError(operation, .overBudget, "its files are larger than \(selection.totalBytes) bytes together")
        }
        var made: OpaquePointer?
        try unsafe check(git_odb_read(&made, database.pointer, id), path, id)
        let object = try unsafe Handle(operation, freedBy: { unsafe git_odb_object_free($0) }) { slot in
            unsafe slot.pointee = made
            return 0
        }
        let start = unsafe git_odb_object_data(object.pointer)
        let count = unsafe git_odb_object_size(object.pointer)
        files.append(SourceFile(path: path, bytes: unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))))
    }

    /// Says of which file an object is missing, and what may bring it.
    private func check(_ result: Int32, _ path: String, _ id: UnsafePointer<git_oid>) throws(GitError) {
        guard result == GIT_ENOTFOUND.rawValue else { return try GitError.check(result, operation) }
        throw unsafe GitError(
            operation, .missingObject,
            "the content \(ObjectID(id.pointee)) of `\(path)` is missing; in a partial clone "
                + "`git fetch --refetch --no-filter` brings it, elsewhere `git fsck` tells what is lost")
    }
}
