internal import WorkSharing

/// A tree of folders that is wanted, with the ids that its files and folders have in git. Nothing is read or
/// written to compute them, so that what is unchanged is known by its id alone.
package struct WantedTree: Sendable {
    struct Node: Sendable {
        let path: String
        let name: [UInt8]
        var files: [File] = []
        /// Indices of the folders in it; each is higher than its parent's.
        var folders: [Int] = []
        var tree = Tree.empty
        /// The tree's bytes, to be written.
        var encoded: [UInt8] = []
        var id = ObjectID(.tree, of: [])
    }

    struct File: Sendable {
        let entry: TreeEntry
        let bytes: ArraySlice<UInt8>
    }

    /// The first is the folder that all others lie in.
    private(set) var nodes: [Node]

    /// Folders that one thread hashes before it takes more.
    private static let partSize = 64

    package init(_ folders: [FolderContent], workers: Int) async throws(GitError) {
        let folders = folders.filter { !$0.files.isEmpty }.sorted { $0.path < $1.path }
        let count = (folders.count + Self.partSize - 1) / Self.partSize
        let hashed = try await inParallel(count, chunk: 1, workers: workers) { part throws(GitError) in
            folders[part * Self.partSize..<min((part + 1) * Self.partSize, folders.count)].map(Self.hash)
        }
        nodes = [Node(path: "", name: [])]
        var indices: [Substring: Int] = ["": 0]
        for node in hashed.joined() {
            let index = add(node.path[...], &indices)
            let folders = nodes[index].folders
            nodes[index] = node
            nodes[index].folders = folders
        }
        for index in nodes.indices.reversed() where !nodes[index].folders.isEmpty { seal(index) }
    }

    /// The id of the whole, where it is not joined with anything else.
    package var id: ObjectID { nodes[0].id }

    private static func hash(_ folder: FolderContent) -> Node {
        let slash = folder.path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { folder.path.utf8[$0...].dropFirst() } ?? folder.path.utf8[...]
        var node = Node(path: folder.path, name: Array(name))
        node.files = folder.files.map { file in
            let id = ObjectID(.blob, of: file.bytes)
            return File(entry: TreeEntry(mode: .file, name: Array(file.name.utf8), id: id), bytes: file.bytes)
        }
        node.files.sort { TreeEntry.precedes($0.entry, $1.entry) }
        node.tree = Tree(sorted: node.files.map(\.entry))
        node.encoded = node.tree.encoded()
        node.id = ObjectID(.tree, of: node.encoded[...])
        return node
    }

    /// The index of a folder, which is made, with those above it, where it is not there yet.
    private mutating func add(_ path: Substring, _ indices: inout [Substring: Int]) -> Int {
        if let index = indices[path] { return index }
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let parent = add(slash.map { path[..<$0] } ?? "", &indices)
        let name = slash.map { path.utf8[$0...].dropFirst() } ?? path.utf8
        nodes.append(Node(path: String(path), name: Array(name)))
        nodes[parent].folders.append(nodes.count - 1)
        indices[path] = nodes.count - 1
        return nodes.count - 1
    }

    /// Computes a folder's id from those in it.
    private mutating func seal(_ index: Int) {
        let folders = nodes[index].folders.map { folder in
            TreeEntry(mode: .folder, name: nodes[folder].name, id: nodes[folder].id)
        }
        nodes[index].tree = Tree(nodes[index].files.map(\.entry) + folders)
        nodes[index].encoded = nodes[index].tree.encoded()
        nodes[index].id = ObjectID(.tree, of: nodes[index].encoded[...])
    }
}
