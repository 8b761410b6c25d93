/// Joins a tree that is wanted with the one that is there. Folders whose ids agree are not read.
struct TreeMerge {
    let wanted: WantedTree
    let scope: any EditScope
    /// How the files begin that may be replaced.
    let marks: [[UInt8]]
    var objects: [NewObject] = []
    var changes: [FileChange] = []
    var foreign: [String] = []
    /// The id of the whole, once it is known.
    var folder: ObjectID?
    private var entriesSeen = 0

    /// What nobody's output is as deep as, or as large.
    private static let deepest = 64, mostEntries = 20_000_000
    private static let operation = "read the rendered tree"

    init(wanted: WantedTree, scope: any EditScope, marks: [[UInt8]]) {
        self.wanted = wanted
        self.scope = scope
        self.marks = marks
    }

    /// The folder as it is to be; null where nothing is left of it.
    mutating func merge(
        _ base: ObjectID?, _ node: Int?, _ path: String, depth: Int = 0, in repository: borrowing Repository
    ) throws(GitError) -> ObjectID? {
        let isCovered = scope.covers(path)
        if isCovered, let base, let node, wanted.nodes[node].id == base { return base }
        guard let base else { return node.map { addAll($0) } }
        guard depth < Self.deepest else {
            throw GitError(Self.operation, .overBudget, "its folders are more than \(Self.deepest) deep")
        }
        let there = try repository.tree(base, Self.operation)
        entriesSeen += there.entries.count
        guard entriesSeen <= Self.mostEntries else {
            throw GitError(Self.operation, .overBudget, "it holds more than \(Self.mostEntries) entries")
        }
        var entries: [TreeEntry] = []
        var rest = Wanted(node.map { wanted.nodes[$0] }, wanted)
        let reached = scope.names(in: path).map { Set($0.map { Array($0.utf8) }) }
        for entry in there.entries {
            if !isCovered, !rest.holds(entry.name), !entry.mode.isFolder || !(reached?.contains(entry.name) ?? true) {
                entries.append(entry)
                continue
            }
            let inner = path.isEmpty ? entry.text : "\(path)/\(entry.text)"
            if let kept = try keep(entry, inner, isCovered, &rest, depth, repository) { entries.append(kept) }
        }
        for file in rest.files.values.sorted(by: { TreeEntry.precedes($0.entry, $1.entry) }) {
            add(file, at: path.isEmpty ? file.entry.text : "\(path)/\(file.entry.text)", old: nil)
            entries.append(file.entry)
        }
        for folder in rest.folders.values.sorted() {
            entries.append(TreeEntry(mode: .folder, name: wanted.nodes[folder].name, id: addAll(folder)))
        }
        guard !entries.isEmpty else { return nil }
        return add(Tree(entries), unless: base)
    }

    /// What is wanted in a folder and has not been met yet.
    private struct Wanted {
        var files: [[UInt8]: WantedTree.File] = [:]
        var folders: [[UInt8]: Int] = [:]

        init(_ node: WantedTree.Node?, _ tree: WantedTree) {
            guard let node else { return }
            for file in node.files { files[file.entry.name] = file }
            for folder in node.folders { folders[tree.nodes[folder].name] = folder }
        }

        func holds(_ name: [UInt8]) -> Bool {
            !files.isEmpty && files[name] != nil || !folders.isEmpty && folders[name] != nil
        }
    }

    /// What becomes of an entry that is there.
    private mutating func keep(
        _ entry: TreeEntry, _ path: String, _ isCovered: Bool, _ rest: inout Wanted, _ depth: Int,
        _ repository: borrowing Repository
    ) throws(GitError) -> TreeEntry? {
        if let file = rest.files.removeValue(forKey: entry.name) {
            if file.entry == entry { return entry }
            try judge(entry, path, repository)
            if entry.mode.isFolder { try remove(entry, path, depth, repository) }
            add(file, at: path, old: entry.mode.isFolder ? nil : entry)
            return file.entry
        }
        if let folder = rest.folders.removeValue(forKey: entry.name) {
            if entry.mode.isFolder {
                return try merge(entry.id, folder, path, depth: depth + 1, in: repository)
                    .map { TreeEntry(mode: .folder, name: entry.name, id: $0) }
            }
            foreign.append(path)
            changes.append(FileChange(path: path, old: version(entry), new: nil))
            return TreeEntry(mode: .folder, name: entry.name, id: addAll(folder))
        }
        if entry.mode.isFolder {
            guard isCovered || scope.reaches(path) else { return entry }
            return try merge(entry.id, nil, path, depth: depth + 1, in: repository)
                .map { TreeEntry(mode: .folder, name: entry.name, id: $0) }
        }
        guard isCovered else { return entry }
        try judge(entry, path, repository)
        changes.append(FileChange(path: path, old: version(entry), new: nil))
        return nil
    }

    /// Takes a folder away that stands where a file has to be.
    private mutating func remove(
        _ entry: TreeEntry, _ path: String, _ depth: Int, _ repository: borrowing Repository
    ) throws(GitError) {
        var inner = TreeMerge(wanted: wanted, scope: Everything(), marks: marks)
        _ = try inner.merge(entry.id, nil, path, depth: depth + 1, in: repository)
        foreign += inner.foreign
        changes += inner.changes
    }

    private struct Everything: EditScope {
        func covers(_ folder: String) -> Bool { true }
        func reaches(_ folder: String) -> Bool { true }
    }

    /// Notes an entry that goes or changes and is not the compiler's.
    private mutating func judge(
        _ entry: TreeEntry, _ path: String, _ repository: borrowing Repository
    ) throws(GitError) {
        let marks = self.marks
        guard entry.mode.isFile else { return foreign.append(path) }
        let isOurs = unsafe try repository.read(entry.id, .blob, Self.operation) { bytes throws(GitError) in
            marks.contains { unsafe bytes.starts(with: $0) }
        }
        if !isOurs { foreign.append(path) }
    }

    private mutating func add(_ file: WantedTree.File, at path: String, old: TreeEntry?) {
        changes.append(FileChange(path: path, old: old.map(version), new: version(file.entry)))
        if old?.id != file.entry.id { objects.append(NewObject(.blob, file.bytes, id: file.entry.id)) }
    }

    /// Adds a folder where none is, with all in it.
    private mutating func addAll(_ index: Int) -> ObjectID {
        let node = wanted.nodes[index]
        for file in node.files {
            add(file, at: node.path.isEmpty ? file.entry.text : "\(node.path)/\(file.entry.text)", old: nil)
        }
        for folder in node.folders { _ = addAll(folder) }
        objects.append(NewObject(.tree, node.encoded[...], id: node.id))
        return node.id
    }

    private mutating func add(_ tree: Tree, unless base: ObjectID) -> ObjectID {
        let object = NewObject(.tree, tree.encoded()[...])
        if object.id != base { objects.append(object) }
        return object.id
    }

    private func version(_ entry: TreeEntry) -> FileChange.Version {
        FileChange.Version(mode: entry.mode, id: entry.id)
    }
}
