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
