package import Diagnostics

/// A scalar, sequence or mapping of a file, with the place where it is written.
///
/// An alias is never seen: the node it stands for is.
package struct Node: Sendable {
    let tree: Tree
    let index: UInt32

    init(tree: Tree, index: UInt32) {
        self.tree = tree
        let record = tree.records[Int(index)]
        self.index = record.kind == .alias ? record.textStart : index
    }

    package enum Kind: UInt8, Sendable {
        case scalar
        case sequence
        case mapping
        case alias
    }

    package enum Style: UInt8, Sendable {
        case plain
        case singleQuoted
        case doubleQuoted
        case literal
        case folded
        case block
        case flow
    }

    /// An explicit tag, where the author wrote one.
    package enum Tag: UInt8, Sendable {
        case none
        case string
        case integer
        case float
        case boolean
        case null
        case other
    }

    var record: NodeRecord { tree.records[Int(index)] }

    package var kind: Kind { record.kind }
    package var style: Style { record.style }
    package var tag: Tag { record.tag }
    package var file: FileID { tree.file }

    package var span: Span {
        let record = self.record
        return Span(file: tree.file, start: record.start, end: record.end)
    }

    /// A scalar's text, unescaped; empty for a collection.
    package var text: String {
        let record = self.record
        guard record.kind == .scalar else { return "" }
        return String(decoding: tree.pool[record.textRange], as: UTF8.self)
    }

    /// The UTF-8 of a scalar's text.
    package var utf8: ArraySlice<UInt8> {
        let record = self.record
        return record.kind == .scalar ? tree.pool[record.textRange] : []
    }

    /// Whether this is a scalar of just this text.
    package func hasText(_ word: String) -> Bool {
        let record = self.record
        guard record.kind == .scalar, Int(record.textCount) == word.utf8.count else { return false }
        return tree.pool[record.textRange].elementsEqual(word.utf8)
    }

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
            let entry = Entry(key: Node(tree: tree, index: child), value: Node(tree: tree, index: value))
            if record.hasMergeKey, entry.key.isMergeKey { merged.append(entry.value) } else { own.append(entry) }
            child = tree.records[Int(value)].next
        }
        return merged.isEmpty ? own : Node.laying(own, over: merged)
    }

    /// The value of a key of a mapping.
    package subscript(key key: String) -> Node? {
        entries.first { $0.key.hasText(key) }?.value
    }

    var isMergeKey: Bool { style == .plain && hasText("<<") }

    /// Of several sources of a merge, the first that has a key gives its value.
    private static func laying(_ own: [Entry], over sources: [Node]) -> [Entry] {
        var result = own
        var keys = Set(own.map(\.key.text))
        for source in sources.flatMap({ $0.kind == .sequence ? $0.items : [$0] }) {
            for entry in source.entries where keys.insert(entry.key.text).inserted { result.append(entry) }
        }
        return result
    }
}

extension NodeRecord {
    var textRange: Range<Int> { Int(textStart)..<Int(textStart) + Int(textCount) }
}
