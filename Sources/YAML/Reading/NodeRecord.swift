/// One node of a tree, as it lies in the flat array: 24 bytes, no references.
struct NodeRecord: Sendable {
    var kind: Node.Kind
    var style: Node.Style
    var tag: Node.Tag
    /// Whether a mapping has a `<<` key, so that most mappings are walked without looking for one.
    var hasMergeKey = false
    /// Byte offsets in the source.
    var start: UInt32
    var end: UInt32
    /// Index of the node behind this one and all below it.
    var next: UInt32 = 0
    /// A scalar's text in the pool, or an alias's target in `textStart`.
    var textStart: UInt32 = 0
    var textCount: UInt32 = 0
}

extension NodeRecord {
    var textRange: Range<Int> { Int(textStart)..<Int(textStart) + Int(textCount) }

    /// Whether nothing is written: what stands for the root of an empty document.
    var isNothing: Bool { kind == .scalar && style == .plain && tag == .none && start == end }

    /// Whether, as a key, this is a merge: `<<` itself, neither quoted nor tagged nor behind an alias.
    func isMergeKey(in pool: [UInt8]) -> Bool {
        kind == .scalar && style == .plain && tag == .none && textCount == 2
            && pool[Int(textStart)] == UInt8(ascii: "<") && pool[Int(textStart) + 1] == UInt8(ascii: "<")
    }
}
