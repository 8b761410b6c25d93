extension Repository {
    /// Puts a file at the root of the tree that an edit comes to.
    ///
    /// - Parameter isOurs: Whether what stands there under that name may be replaced, by its bytes.
    /// - Returns: Null where something else stands there.
    package func placing(
        _ name: String, _ bytes: [UInt8], in edit: TreeEdit, over isOurs: ([UInt8]) -> Bool
    ) throws(GitError) -> TreeEdit? {
        let operation = "read the branch's tree"
        var edit = edit
        let made = edit.objects.lastIndex { $0.id == edit.tree }
        let root: Tree
        if let made {
            let parsed = unsafe edit.objects[made].bytes.withUnsafeBytes { unsafe Tree(parsing: $0) }
            guard let parsed else { throw GitError(operation, .damaged, "\(edit.tree) is no sound tree") }
            root = parsed
        } else {
            root = try tree(edit.tree, operation)
        }
        if let old = root.entry(named: name) {
            guard old.mode.isFile, isOurs(try content(old.id)) else { return nil }
        }
        let file = NewObject(.blob, bytes[...])
        let placed = root.replacing(name, with: TreeEntry(mode: .file, name: Array(name.utf8), id: file.id))
        let object = NewObject(.tree, placed.encoded()[...])
        if let made { edit.objects.remove(at: made) }
        edit.objects += [file, object]
        edit.tree = object.id
        return edit
    }
}
