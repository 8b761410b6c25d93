extension Node {
    /// The items of a sequence; empty for anything else.
    package var items: [Node] {
        let record = self.record
        guard record.kind == .sequence else { return [] }
        var items: [Node] = []
        var child = index + 1
        while child < record.next {
            items.append(Node(tree: tree, index: child))
            child = tree.records[Int(child)].next
        }
        return items
    }

    /// The entries of a mapping: its own in the order written, then what `<<` brings and it does not set.
    package var entries: [Entry] {
        let record = self.record
        guard record.kind == .mapping else { return [] }
        var own: [Entry] = []
        var merged: [Node] = []
        var child = index + 1
        while child < record.next {
            let value = tree.records[Int(child)].next
            if record.hasMergeKey, tree.records[Int(child)].isMergeKey(in: tree.pool) {
                merged.append(Node(tree: tree, index: value))
            } else {
                own.append(Entry(key: Node(tree: tree, index: child), value: Node(tree: tree, index: value)))
            }
            child = tree.records[Int(value)].next
        }
        return merged.isEmpty ? own : Node.laying(own, over: merged)
    }

    /// The value of a key of a mapping.
    package subscript(key: String) -> Node? {
        let record = self.record
        guard record.kind == .mapping else { return nil }
        guard !record.hasMergeKey else { return entries.first { $0.key.hasText(key) }?.value }
        var child = index + 1
        while child < record.next {
            let value = tree.records[Int(child)].next
            if Node(tree: tree, index: child).hasText(key) { return Node(tree: tree, index: value) }
            child = tree.records[Int(value)].next
        }
        return nil
    }

    /// Of several sources of a merge, the first that has a key gives its value.
    private static func laying(_ own: [Entry], over sources: [Node]) -> [Entry] {
        var result = own
        var keys = Set(own.map(\.key.utf8))
        for source in sources.flatMap({ $0.kind == .sequence ? $0.items : [$0] }) {
            for entry in source.entries where keys.insert(entry.key.utf8).inserted { result.append(entry) }
        }
        return result
    }
}
