extension Repository {
    /// Whether two root trees agree in all but what stands at a path, which has to be a folder or nothing in the new
    /// one; null is an empty tree.
    package func agree(_ old: ObjectID?, _ new: ObjectID?, besides path: String) throws(GitError) -> Bool {
        try agree(old, new, besides: path.split(separator: "/").map { Array($0.utf8) }[...])
    }

    private func agree(
        _ old: ObjectID?, _ new: ObjectID?, besides path: ArraySlice<[UInt8]>
    ) throws(GitError) -> Bool {
        guard old != new, let name = path.first else { return true }
        let operation = "compare two trees"
        let before = try old.map { id throws(GitError) in try tree(id, operation).entries } ?? []
        let after = try new.map { id throws(GitError) in try tree(id, operation).entries } ?? []
        guard before.filter({ $0.name != name }) == after.filter({ $0.name != name }) else { return false }
        let (a, b) = (before.first { $0.name == name }, after.first { $0.name == name })
        guard b?.mode.isFolder ?? true else { return a == b }
        if path.count == 1 { return true }
        guard a?.mode.isFolder ?? true else { return false }
        return try agree(a?.id, b?.id, besides: path.dropFirst())
    }
}
