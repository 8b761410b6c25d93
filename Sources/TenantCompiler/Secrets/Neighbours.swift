internal import YAML

/// What else a collection holds that says what a value in it is; each collection is asked once.
struct Neighbours {
    private var names: [UInt32: String?] = [:]
    private var secrets: [UInt32: Bool] = [:]

    /// The text of `name` in a mapping.
    mutating func name(of mapping: UInt32, in walk: TreeWalk) -> String? {
        if let known = names[mapping] { return known }
        let name = walk.node(at: mapping)["name"].flatMap { $0.kind == .scalar && !$0.utf8.isEmpty ? $0.text : nil }
        names[mapping] = .some(name)
        return name
    }

    /// Whether a mapping is a Kubernetes Secret.
    mutating func isSecret(_ mapping: UInt32, in walk: TreeWalk) -> Bool {
        if let known = secrets[mapping] { return known }
        let isSecret = walk.node(at: mapping)["kind"]?.hasText("Secret") == true
        secrets[mapping] = isSecret
        return isSecret
    }

    /// The keys from the document's root to where a walk stands; an item goes by its `name`, or else by its number.
    mutating func path(of walk: TreeWalk) -> [String] {
        var path: [String] = []
        for (index, level) in walk.levels.enumerated() {
            guard !level.isMapping else {
                path.append(walk.node(at: level.key).text)
                continue
            }
            let item = walk.levels.dropFirst(index + 1).first.flatMap { $0.isMapping ? $0.node : nil }
            path.append(item.flatMap { name(of: $0, in: walk) } ?? String(level.item))
        }
        return path
    }
}
