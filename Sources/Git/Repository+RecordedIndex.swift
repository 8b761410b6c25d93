internal import CGit2
internal import Glibc

extension Repository {
    /// The files of each folder as they are staged, by path. What stands in a folder's place is given under an empty
    /// path; what `git add --intent-to-add` promises is not there yet.
    ///
    /// - Parameters:
    ///   - folders: From the folder of the sources.
    ///   - indexFile: As for `readIndex`.
    package func stagedFiles(
        below folders: [String], indexFile: String? = nil
    ) throws(GitError) -> [[RecordedFile]] {
        let operation = "read the index"
        guard workingTree != nil || indexFile != nil else {
            throw GitError(operation, .noIndex, "a bare repository has none; name a commit with --rev")
        }
        let path = indexFile ?? "\(gitFolder)/index"
        let index = try unsafe Handle(operation, freedBy: { unsafe git_index_free($0) }) {
            unsafe git_index_open($0, path)
        }
        var found: [[RecordedFile]] = []
        for folder in folders {
            let root = prefix.isEmpty ? folder : "\(prefix)/\(folder)"
            var files: [RecordedFile] = []
            for start in [root, "\(root)/"] {
                var position = 0
                guard unsafe git_index_find_prefix(&position, index.pointer, start) == 0 else { continue }
                try collect(from: position, start, index, operation, &files)
            }
            // The index is sorted by the bytes of paths.
            found.append(files)
        }
        return found
    }

    private func collect(
        from position: Int, _ start: String, _ index: borrowing Handle, _ operation: String,
        _ files: inout [RecordedFile]
    ) throws(GitError) {
        let isFolder = start.hasSuffix("/")
        for at in position..<(unsafe git_index_entrycount(index.pointer)) {
            guard let entry = unsafe git_index_get_byindex(index.pointer, at), let text = unsafe entry.pointee.path
            else { return }
            guard unsafe isFolder ? strncmp(text, start, start.utf8.count) == 0 : strcmp(text, start) == 0 else {
                return
            }
            guard files.count < Self.mostRecords else {
                throw GitError(operation, .overBudget, "it holds more than \(Self.mostRecords) entries")
            }
            let bytes = unsafe UnsafeRawBufferPointer(start: text, count: strlen(text)).dropFirst(start.utf8.count)
            let shown = unsafe String(decoding: bytes, as: UTF8.self)
            guard unsafe git_index_entry_stage(entry) == 0 else {
                throw GitError(
                    operation, .conflict,
                    "these files have merge conflicts; resolve them and `git add` them:\n  \(start)\(shown)")
            }
            if unsafe UInt32(entry.pointee.flags_extended) & GIT_INDEX_ENTRY_INTENT_TO_ADD.rawValue != 0 { continue }
            let isTrusted = unsafe isFolder && isTrusted(bytes)
            let mode = unsafe git_filemode_t(entry.pointee.mode)
            unsafe files.append(
                isTrusted
                    ? RecordedFile(path: shown, id: entry.pointee.id, mode: mode)
                    : RecordedFile(strange: shown, id: entry.pointee.id))
        }
    }

    private func isTrusted(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
        let parts = unsafe bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for index in unsafe parts.indices where !(unsafe EntryName(parts[index]).recorded.isTrusted) { return false }
        return true
    }
}
