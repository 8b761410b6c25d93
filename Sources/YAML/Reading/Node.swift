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

    /// Where the node is written, without its anchor and tag.
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
}
