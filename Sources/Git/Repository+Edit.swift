extension Repository {
    /// Computes the root tree in which a folder is as it is wanted, and all else as it was; nothing is written.
    ///
    /// - Parameters:
    ///   - folder: From the root, `platform/out`.
    ///   - base: The root tree to start from; null for none.
    ///   - marks: How files begin that may be replaced or go; others are named in the result.
    package func edit(
        _ folder: String, of base: ObjectID?, to wanted: WantedTree, _ scope: some EditScope, marks: [[UInt8]]
    ) throws(GitError) -> TreeEdit {
        var merge = TreeMerge(wanted: wanted, scope: scope, marks: marks)
        let parts = folder.split(separator: "/").map(String.init)
        let tree = try edit(parts[...], of: base, &merge)
        let root: ObjectID
        if let tree {
            root = tree
        } else {
            let empty = NewObject(.tree, [])
            merge.objects.append(empty)
            root = empty.id
        }
        return TreeEdit(
            tree: root, folder: merge.folder, base: base, objects: merge.objects,
            changes: merge.changes.sorted { $0.path < $1.path },
            foreign: merge.foreign.sorted())
    }

    /// Follows a path down to the folder that is edited; null where nothing is left.
    private func edit(
        _ path: ArraySlice<String>, of base: ObjectID?, _ merge: inout TreeMerge
    ) throws(GitError) -> ObjectID? {
        guard let name = path.first else {
            merge.folder = try merge.wanted.isEmpty && base == nil ? nil : merge.merge(base, 0, "", in: self)
            return merge.folder
        }
        let tree = try base.map { id throws(GitError) in try self.tree(id, "read the branch's tree") } ?? Tree.empty
        let entry = tree.entry(named: name)
        var inner: ObjectID?
        if let entry, entry.mode.isFolder {
            inner = entry.id
        } else if entry != nil {
            guard !merge.wanted.isEmpty else { return base }
            // What stands where the folder has to be goes with it, if that is allowed.
            merge.foreign.append(path.dropFirst().isEmpty ? "." : "../\(name)")
        }
        let edited = try edit(path.dropFirst(), of: inner, &merge)
        if edited == entry?.id { return base }
        let changed = tree.replacing(
            name, with: edited.map { TreeEntry(mode: .folder, name: Array(name.utf8), id: $0) })
        guard !changed.entries.isEmpty else { return nil }
        let object = NewObject(.tree, changed.encoded()[...])
        merge.objects.append(object)
        return object.id
    }
}

extension WantedTree {
    var isEmpty: Bool { nodes[0].files.isEmpty && nodes[0].folders.isEmpty }
}
