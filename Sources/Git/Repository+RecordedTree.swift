internal import CGit2

extension Repository {
    /// The bound on entries, as for sources: a few small trees that name each other can hold billions.
    static let mostRecords = 2_000_000
    private static let longestPath = 4096

    /// The files of a folder of a commit, by path. What stands in the folder's place is given under an empty path.
    ///
    /// - Parameters:
    ///   - folder: From the folder of the sources; empty for that itself.
    ///   - limit: Files and folders beyond which it is not read on.
    package func recordedFiles(
        below folder: String, of commit: Commit, atMost limit: Int = mostRecords
    ) throws(GitError) -> [RecordedFile] {
        let operation = "read `\(folder)` of commit \(commit.id)"
        guard let top = try recordedEntry(folder, of: commit, operation) else { return [] }
        guard top.mode == GIT_FILEMODE_TREE else {
            return [RecordedFile(path: "", id: top.id, mode: GIT_FILEMODE_LINK)]
        }
        var files: [RecordedFile] = []
        // The last is the next: entries are put upon it from their end, so that files come in the order of a tree,
        // which is that of the bytes of their paths.
        var pending = [RecordedEntry.folder(path: "", id: top.id)]
        var seen = 0
        while let entry = pending.popLast() {
            seen += 1
            switch entry {
            case .file(let file): files.append(file)
            case .folder(let path, let id): try expand(path, id, operation, &pending)
            }
            guard seen + pending.count <= limit else {
                throw GitError(operation, .overBudget, "it holds more than \(limit) entries")
            }
        }
        return files
    }

    private enum RecordedEntry {
        case file(RecordedFile)
        case folder(path: String, id: git_oid)
    }

    private func expand(
        _ path: String, _ id: git_oid, _ operation: String, _ pending: inout [RecordedEntry]
    ) throws(GitError) {
        let tree = try recordedTree(id, operation)
        var next: OpaquePointer?
        for index in (0..<(unsafe git_tree_entrycount(tree.pointer))).reversed() {
            guard let entry = unsafe git_tree_entry_byindex(tree.pointer, index),
                let text = unsafe git_tree_entry_name(entry), let id = unsafe git_tree_entry_id(entry)?.pointee
            else { continue }
            // Of two files of one name, the one compared need not be the one that is checked out.
            if let next = unsafe next, unsafe git_tree_entry_cmp(entry, next) >= 0 {
                throw GitError(
                    operation, .damaged, "the entries of its folder `\(path)` are not sorted; `git fsck` tells more")
            }
            unsafe next = entry
            let mode = unsafe git_tree_entry_filemode(entry)
            let (name, isTrusted) = unsafe EntryName(cString: text).recorded
            let inner = path.isEmpty ? name : "\(path)/\(name)"
            if !isTrusted || inner.utf8.count > Self.longestPath {
                pending.append(.file(RecordedFile(strange: inner, id: id)))
            } else if mode == GIT_FILEMODE_TREE {
                pending.append(.folder(path: inner, id: id))
            } else {
                pending.append(.file(RecordedFile(path: inner, id: id, mode: mode)))
            }
        }
    }

    /// The ids of what a commit has under these names beside its sources; null where it has nothing.
    ///
    /// Commits that have the same are the same to the compiler.
    package func recordedIDs(of names: [String], in commit: Commit) throws(GitError) -> [ObjectID?] {
        var ids: [ObjectID?] = []
        for name in names {
            ids.append(
                try recordedEntry(name, of: commit, "read `\(name)` of commit \(commit.id)").map { ObjectID($0.id) })
        }
        return ids
    }

    /// The first bytes of a file's content; none for what is no file.
    package func beginning(of file: RecordedFile) throws(GitError) -> [UInt8] {
        guard file.kind != .strange else { return [] }
        let operation = "read the content of `\(file.path)`"
        let repository = unsafe handle.pointer
        var id = file.id.raw
        let blob = try unsafe Handle(operation, freedBy: { unsafe git_blob_free($0) }) {
            unsafe git_blob_lookup($0, repository, &id)
        }
        let count = unsafe min(256, Int(git_blob_rawsize(blob.pointer)))
        return unsafe [UInt8](UnsafeRawBufferPointer(start: git_blob_rawcontent(blob.pointer), count: count))
    }

    /// The entry at a path from the sources' folder; null where there is none.
    private func recordedEntry(
        _ path: String, of commit: Commit, _ operation: String
    ) throws(GitError) -> (id: git_oid, mode: git_filemode_t)? {
        var found = (id: commit.tree.raw, mode: GIT_FILEMODE_TREE)
        for part in [prefix, path].flatMap({ $0.split(separator: "/") }) {
            guard found.mode == GIT_FILEMODE_TREE else { return nil }
            let tree = try recordedTree(found.id, operation)
            guard let entry = unsafe git_tree_entry_byname(tree.pointer, String(part)),
                let id = unsafe git_tree_entry_id(entry)
            else { return nil }
            found = unsafe (id.pointee, git_tree_entry_filemode(entry))
        }
        return found
    }

    private func recordedTree(_ id: git_oid, _ operation: String) throws(GitError) -> Handle {
        let repository = unsafe handle.pointer
        var id = id
        return try unsafe Handle(operation, freedBy: { unsafe git_tree_free($0) }) {
            unsafe git_tree_lookup($0, repository, &id)
        }
    }
}

extension EntryName {
    /// The name as it can be shown, and whether a path may be built from it.
    var recorded: (name: String, isTrusted: Bool) {
        switch self {
        case .plain(let name): (name, true)
        case .hidden(let name): (name, true)
        case .garbled(let name), .refused(let name): (name, false)
        }
    }
}
