internal import CGit2
package import Diagnostics
internal import Glibc

extension Repository {
    /// The files of the sources as they are staged.
    ///
    /// `indexFile` is the index to read instead of the repository's own, as `GIT_INDEX_FILE` names it: a commit of
    /// named files, or with `-a`, has its own while its hooks run.
    package func readIndex(_ selection: SourceSelection, indexFile: String? = nil) throws(GitError) -> [SourceFile] {
        let operation = "read the index"
        guard workingTree != nil || indexFile != nil else {
            throw GitError(operation, .noIndex, "a bare repository has none; name a commit with --rev")
        }
        let path = indexFile ?? "\(gitFolder)/index"
        let index = try unsafe Handle(operation, freedBy: { unsafe git_index_free($0) }) {
            unsafe git_index_open($0, path)
        }
        let root = prefix.isEmpty ? "" : prefix + "/"
        try checkFolder(root, in: index, operation)
        var collector = try SourceCollector(self, selection, operation: operation)
        var conflicts: [String] = []
        for folder in selection.folders {
            for range in [root + folder, "\(root)\(folder)/"] {
                try walk(range, root, index, &collector, &conflicts)
            }
        }
        guard conflicts.isEmpty else { throw conflict(conflicts, operation) }
        return collector.files
    }

    private func checkFolder(_ root: String, in index: borrowing Handle, _ operation: String) throws(GitError) {
        var position = 0
        guard !root.isEmpty, unsafe git_index_find_prefix(&position, index.pointer, root) != 0 else { return }
        throw GitError(operation, .noSuchFolder, "nothing is staged in a folder `\(prefix)`")
    }

    /// Visits the entries of a folder (`tenants/`), or one that stands in its place (`tenants`).
    private func walk(
        _ range: String, _ root: String, _ index: borrowing Handle, _ collector: inout SourceCollector,
        _ conflicts: inout [String]
    ) throws(GitError) {
        var position = 0
        guard unsafe git_index_find_prefix(&position, index.pointer, range) == 0 else { return }
        let isFolder = range.hasSuffix("/")
        let count = unsafe git_index_entrycount(index.pointer)
        while position < count, let entry = unsafe git_index_get_byindex(index.pointer, position),
            let text = unsafe entry.pointee.path
        {
            position += 1
            guard unsafe isFolder ? strncmp(text, range, range.utf8.count) == 0 : strcmp(text, range) == 0 else {
                return
            }
            try collector.count()
            let path = unsafe UnsafeRawBufferPointer(start: text, count: strlen(text)).dropFirst(root.utf8.count)
            if unsafe git_index_entry_stage(entry) > 0 {
                let name = unsafe String(decoding: path, as: UTF8.self)
                if conflicts.last != name { conflicts.append(name) }
                continue
            }
            // What `git add --intent-to-add` promises has no content yet.
            let isPromise = unsafe UInt32(entry.pointee.flags_extended) & GIT_INDEX_ENTRY_INTENT_TO_ADD.rawValue != 0
            if !isPromise { try unsafe visit(entry, path, isFolder: isFolder, &collector) }
        }
    }

    private func visit(
        _ entry: UnsafePointer<git_index_entry>, _ bytes: Slice<UnsafeRawBufferPointer>, isFolder: Bool,
        _ collector: inout SourceCollector
    ) throws(GitError) {
        let path = unsafe String(decoding: bytes, as: UTF8.self)
        let mode = unsafe git_filemode_t(entry.pointee.mode)
        guard isFolder else { return collector.add(path, mode == GIT_FILEMODE_LINK ? .symbolicLink : .special) }
        var isTrusted = !collector.isTooLong(path)
        let parts = unsafe bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for index in unsafe parts.indices {
            switch unsafe EntryName(parts[index]) {
            case .hidden: return
            case .refused: return collector.add(path, .special)
            case .garbled: isTrusted = false
            case .plain: break
            }
        }
        var id = unsafe entry.pointee.id
        try unsafe collector.add(path, mode: mode, id: &id, isTrusted: isTrusted)
    }

    private func conflict(_ paths: [String], _ operation: String) -> GitError {
        let shown = paths.prefix(20).map { "\n  \(TerminalText.visible($0))" }.joined()
        let more = paths.count > 20 ? "\n  and \(paths.count - 20) more" : ""
        return GitError(
            operation, .conflict, "these files have merge conflicts; resolve them and `git add` them:\(shown)\(more)")
    }
}
