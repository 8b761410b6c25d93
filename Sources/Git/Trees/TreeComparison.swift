/// Walks two trees side by side in git's order; folders whose ids agree are not read.
struct TreeComparison {
    private(set) var changes: [FileChange] = []
    private var entriesSeen = 0

    /// What nobody's sources are as deep as, or as many as.
    private static let deepest = 512, mostEntries = 20_000_000
    private static let operation = "compare two trees"

    mutating func compare(
        _ old: ObjectID?, _ new: ObjectID?, _ path: String, depth: Int = 0, in repository: borrowing Repository
    ) throws(GitError) {
        guard old != new else { return }
        guard depth < Self.deepest else {
            throw GitError(Self.operation, .overBudget, "their folders are more than \(Self.deepest) deep")
        }
        let (a, b) = try Self.differingEntries(old, new, repository)
        entriesSeen += a.count + b.count
        guard entriesSeen <= Self.mostEntries else {
            throw GitError(Self.operation, .overBudget, "they hold more than \(Self.mostEntries) entries")
        }
        var i = 0, j = 0
        while i < a.count || j < b.count {
            let isOld = j == b.count || i < a.count && !TreeEntry.precedes(b[j], a[i])
            let isNew = i == a.count || j < b.count && !TreeEntry.precedes(a[i], b[j])
            try compare(isOld ? a[i] : nil, isNew ? b[j] : nil, path, depth, repository)
            if isOld { i += 1 }
            if isNew { j += 1 }
        }
    }

    private static func differingEntries(
        _ old: ObjectID?, _ new: ObjectID?, _ repository: borrowing Repository
    ) throws(GitError) -> (old: [TreeEntry], new: [TreeEntry]) {
        let a = try old.map { id throws(GitError) in try repository.treeBytes(id, operation) } ?? []
        let b = try new.map { id throws(GitError) in try repository.treeBytes(id, operation) } ?? []
        if let entries = Tree.differences(a, b) { return entries }
        throw GitError(operation, .damaged, "one of them is no sound tree; `git fsck` tells more")
    }

    /// Compares two entries of one name and, as the order has it, both folders or neither.
    private mutating func compare(
        _ old: TreeEntry?, _ new: TreeEntry?, _ folder: String, _ depth: Int, _ repository: borrowing Repository
    ) throws(GitError) {
        guard old != new, let name = (old ?? new)?.text else { return }
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        if old?.mode.isFolder ?? new?.mode.isFolder ?? false {
            return try compare(old?.id, new?.id, path, depth: depth + 1, in: repository)
        }
        changes.append(FileChange(path: path, old: old.map(version), new: new.map(version)))
    }

    private func version(_ entry: TreeEntry) -> FileChange.Version {
        FileChange.Version(mode: entry.mode, id: entry.id)
    }
}

extension Repository {
    /// What differs between a folder of two root trees, by path from that folder.
    package func changes(
        in folder: String, from old: ObjectID?, to new: ObjectID?
    ) throws(GitError) -> [FileChange] {
        guard old != new else { return [] }
        var comparison = TreeComparison()
        let a = try old.map { tree throws(GitError) in try entry(at: folder, of: tree) } ?? nil
        let b = try new.map { tree throws(GitError) in try entry(at: folder, of: tree) } ?? nil
        if a == b { return [] }
        try comparison.compare(Self.folder(a), Self.folder(b), "", in: self)
        return comparison.changes
    }

    /// The paths below some folders of the sources that differ between two commits, from the sources' own folder.
    package func changedPaths(
        between old: Commit, and new: Commit, in folders: [String]
    ) throws(GitError) -> [String] {
        try sourceChanges(between: old, and: new, in: folders).map(\.path)
    }

    /// What differs below some folders of the sources between two commits, by path from the sources' own folder.
    ///
    /// A folder that is no folder in one of them, but a link say, is named itself.
    package func sourceChanges(
        between old: Commit, and new: Commit, in folders: [String]
    ) throws(GitError) -> [FileChange] {
        guard old.tree != new.tree else { return [] }
        let start = prefix.isEmpty ? "" : prefix + "/"
        var changes: [FileChange] = []
        for folder in folders {
            let a = try entry(at: start + folder, of: old.tree), b = try entry(at: start + folder, of: new.tree)
            if a == b { continue }
            if a.map({ !$0.mode.isFolder }) ?? false || b.map({ !$0.mode.isFolder }) ?? false {
                changes.append(FileChange(path: folder, old: a.map(Self.version), new: b.map(Self.version)))
            }
            var comparison = TreeComparison()
            try comparison.compare(Self.folder(a), Self.folder(b), folder, in: self)
            changes += comparison.changes
        }
        return changes
    }

    /// What a commit has at a path from the sources' own folder; null for nothing.
    package func version(at path: String, of commit: Commit) throws(GitError) -> FileChange.Version? {
        try entry(at: prefix.isEmpty ? path : "\(prefix)/\(path)", of: commit.tree).map(Self.version)
    }

    private static func version(_ entry: TreeEntry) -> FileChange.Version {
        FileChange.Version(mode: entry.mode, id: entry.id)
    }

    /// The entry at a path of a root tree; null for nothing.
    func entry(at path: String, of root: ObjectID) throws(GitError) -> TreeEntry? {
        var entry = TreeEntry(mode: .folder, name: [], id: root)
        for name in path.split(separator: "/") {
            guard entry.mode.isFolder,
                let inner = try tree(entry.id, "read a tree").entry(named: String(name))
            else { return nil }
            entry = inner
        }
        return entry
    }

    private static func folder(_ entry: TreeEntry?) -> ObjectID? {
        entry.flatMap { $0.mode.isFolder ? $0.id : nil }
    }
}
