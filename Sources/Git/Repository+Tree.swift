internal import CGit2
package import Diagnostics

extension Repository {
    /// The files of a commit's sources. Only the trees on the way to the selection's folders and inside them are read.
    package func readTree(of commit: Commit, _ selection: SourceSelection) throws(GitError) -> [SourceFile] {
        let operation = "read the sources of commit \(commit.id)"
        var collector = try SourceCollector(self, selection, operation: operation)
        let root = try sourceTree(of: commit, operation)
        for folder in selection.folders {
            guard let entry = try self.entry(at: folder, below: root, operation) else { continue }
            switch unsafe git_tree_entry_filemode(entry.pointer) {
            case GIT_FILEMODE_TREE:
                try unsafe walk(folder, git_tree_entry_id(entry.pointer).pointee, operation, &collector)
            case let mode where folder.contains("/"):
                guard let id = unsafe git_tree_entry_id(entry.pointer) else { continue }
                try unsafe collector.add(folder, mode: mode, id: id, isTrusted: true)
            case GIT_FILEMODE_LINK: collector.add(folder, .symbolicLink)
            default: collector.add(folder, .special)
            }
        }
        return collector.files
    }

    /// The entry at a path; null for nothing.
    private func entry(
        at path: String, below tree: borrowing Handle, _ operation: String
    ) throws(GitError) -> Handle? {
        let pointer = unsafe tree.pointer
        do {
            return try unsafe Handle(operation, freedBy: { unsafe git_tree_entry_free($0) }) {
                unsafe git_tree_entry_bypath($0, pointer, path)
            }
        } catch {
            guard error.class == .missingObject else { throw error }
            return nil
        }
    }

    /// The tree of the sources' own folder.
    private func sourceTree(of commit: Commit, _ operation: String) throws(GitError) -> Handle {
        var tree = try lookUp(commit.tree.raw, operation)
        var path = ""
        for part in prefix.split(separator: "/") {
            path += path.isEmpty ? String(part) : "/\(part)"
            let entry = unsafe git_tree_entry_byname(tree.pointer, String(part))
            guard let entry = unsafe entry, unsafe git_tree_entry_filemode(entry) == GIT_FILEMODE_TREE else {
                throw GitError(operation, .noSuchFolder, "it has no folder `\(path)`")
            }
            tree = try unsafe lookUp(git_tree_entry_id(entry).pointee, operation)
        }
        return tree
    }

    private func lookUp(_ id: git_oid, _ operation: String) throws(GitError) -> Handle {
        let repository = unsafe handle.pointer
        var id = id
        return try unsafe Handle(operation, freedBy: { unsafe git_tree_free($0) }) {
            unsafe git_tree_lookup($0, repository, &id)
        }
    }

    /// Reads a folder and those in it; without recursion, since a tree can be as deep as its writer likes.
    private func walk(
        _ folder: String, _ id: git_oid, _ operation: String, _ collector: inout SourceCollector
    ) throws(GitError) {
        var pending = [(path: folder, id: id)]
        while let (path, id) = pending.popLast() {
            let tree = try lookUp(id, operation)
            var previous: OpaquePointer?
            for index in 0..<(unsafe git_tree_entrycount(tree.pointer)) {
                guard let entry = unsafe git_tree_entry_byindex(tree.pointer, index) else { continue }
                try collector.count()
                // Two entries of one name would let a reviewer see another file than the one compiled.
                if let previous = unsafe previous, unsafe git_tree_entry_cmp(previous, entry) >= 0 {
                    throw GitError(
                        operation, .damaged, "the entries of its folder `\(path)` are not sorted; `git fsck` tells more"
                    )
                }
                unsafe previous = entry
                if let inner = try unsafe visit(entry, in: path, &collector) { pending.append(inner) }
            }
        }
    }

    /// Adds an entry, or gives the folder to read next.
    private func visit(
        _ entry: OpaquePointer, in folder: String, _ collector: inout SourceCollector
    ) throws(GitError) -> (path: String, id: git_oid)? {
        guard let id = unsafe git_tree_entry_id(entry), let text = unsafe git_tree_entry_name(entry) else { return nil }
        let mode = unsafe git_tree_entry_filemode(entry)
        let path: String
        var isTrusted = true
        switch unsafe EntryName(cString: text) {
        case .hidden: return nil
        case .refused(let name):
            collector.add("\(folder)/\(name)", .special)
            return nil
        case .garbled(let name):
            path = "\(folder)/\(name)"
            isTrusted = false
        case .plain(let name):
            path = "\(folder)/\(name)"
            isTrusted = !collector.isTooLong(path)
        }
        guard mode == GIT_FILEMODE_TREE else {
            try unsafe collector.add(path, mode: mode, id: id, isTrusted: isTrusted)
            return nil
        }
        guard isTrusted else {
            collector.add(path, .special)
            return nil
        }
        return unsafe (path, id.pointee)
    }
}
