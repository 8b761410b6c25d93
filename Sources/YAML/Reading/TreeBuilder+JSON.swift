internal import Diagnostics

/// What JSON adds to a tree: no anchors, tags or aliases, and scalars that are unescaped already.
extension TreeBuilder {
    mutating func beginJSON(_ kind: Node.Kind, at start: Int) {
        beginNode(nil)
        let place = UInt32(start)
        records.append(NodeRecord(kind: kind, style: .flow, tag: .none, start: place, end: place))
        open.append(Open(index: records.count - 1, end: place))
    }

    /// Adds the text that was put into the pool since it held `textStart` bytes.
    mutating func addJSON(_ style: Node.Style, _ place: Range<Int>, textStart: Int) {
        let length = pool.count - textStart
        var record = NodeRecord(
            kind: .scalar, style: style, tag: .none, start: UInt32(place.lowerBound), end: UInt32(place.upperBound))
        record.textStart = UInt32(textStart)
        record.textCount = UInt32(length)
        record.next = UInt32(records.count + 1)
        beginNode(nil)
        records.append(record)
        endNode(nil, records.count - 1, size: 1 + length / 32, height: 0, record.end)
    }
}
