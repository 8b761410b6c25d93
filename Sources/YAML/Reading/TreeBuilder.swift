internal import CYAML
internal import Diagnostics

/// Lays libyaml's events into the flat arrays of a tree, within a budget.
struct TreeBuilder: ~Copyable {
    let file: FileID
    let offsets: OffsetTable
    let budget: Budget
    /// Whether the bytes end before the file does, so that the last document is not whole.
    let isCut: Bool

    var records: [NodeRecord] = []
    var pool: [UInt8] = []
    private var roots: [UInt32] = []
    var diagnostics: [Diagnostic] = []
    var anchors: [String: Anchor] = [:]

    /// The collections that are open, outermost first.
    var open: [Open] = []
    /// Nodes of the documents that have ended, aliases expanded.
    var expandedNodes = 0
    /// Keys of the mapping that is being checked, kept to be reused.
    var keys: [Int] = []
    /// How much of the arrays belongs to documents that have ended.
    private var complete = (records: 0, pool: 0, roots: 0)
    private(set) var isAtEnd = false

    /// A collection whose end is still to come.
    struct Open {
        var index: Int
        /// Nodes so far, aliases expanded.
        var size = 1
        /// Collections inside one another so far, itself among them, aliases expanded.
        var height = 1
        /// Where the last node in it ends.
        var end: UInt32
        var anchor: String?
    }

    /// What an alias may name.
    struct Anchor {
        var index: Int
        /// Nodes it stands for; null while it is still open, when an alias to it would never end.
        var size: Int?
        /// Collections inside one another that it stands for.
        var height = 0
    }

    init(file: FileID, offsets: OffsetTable, budget: Budget, isCut: Bool) {
        self.file = file
        self.offsets = offsets
        self.budget = budget
        self.isCut = isCut
        records.reserveCapacity(min(offsets.bytes.count / 8, budget.nodes) + 8)
        pool.reserveCapacity(offsets.bytes.count)
        open.reserveCapacity(16)
        keys.reserveCapacity(16)
    }

    /// The documents that have ended; one that was broken off is left out.
    consuming func makeTree() -> Tree {
        if complete.records < records.count {
            records.removeSubrange(complete.records...)
            pool.removeSubrange(complete.pool...)
            roots.removeSubrange(complete.roots...)
        }
        return Tree(file: file, records: records, pool: pool, roots: roots)
    }

    /// Takes one event; false when a bound is passed and reading has to stop.
    mutating func take(_ event: UnsafeMutablePointer<yaml_event_t>) -> Bool {
        switch unsafe event.pointee.type {
        case YAML_SCALAR_EVENT: unsafe addScalar(event)
        case YAML_MAPPING_START_EVENT:
            let data = unsafe event.pointee.data.mapping_start
            unsafe begin(.mapping, data.anchor, data.tag, start(of: event))
        case YAML_SEQUENCE_START_EVENT:
            let data = unsafe event.pointee.data.sequence_start
            unsafe begin(.sequence, data.anchor, data.tag, start(of: event))
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: unsafe close(end(of: event))
        case YAML_ALIAS_EVENT: unsafe addAlias(event.pointee.data.alias.anchor, start(of: event), end(of: event))
        case YAML_DOCUMENT_START_EVENT: beginDocument()
        case YAML_DOCUMENT_END_EVENT: endDocument()
        case YAML_STREAM_END_EVENT: isAtEnd = true
        default: return true
        }
        return isWithinBudget()
    }

    private func start(of event: UnsafeMutablePointer<yaml_event_t>) -> UInt32 {
        unsafe offsets.offset(ofCodePoint: Int(event.pointee.start_mark.index))
    }

    private func end(of event: UnsafeMutablePointer<yaml_event_t>) -> UInt32 {
        unsafe offsets.offset(ofCodePoint: Int(event.pointee.end_mark.index))
    }

    private mutating func addScalar(_ event: UnsafeMutablePointer<yaml_event_t>) {
        let data = unsafe event.pointee.data.scalar
        let style: Node.Style =
            switch unsafe data.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
        let properties = unsafe start(of: event)
        var end = unsafe end(of: event)
        let hasProperties = startsProperties(at: properties)
        let (start, hasTag) = hasProperties ? skipProperties(from: properties, before: end) : (properties, false)
        if style == .literal || style == .folded { end = trimmedEnd(end, from: start) }
        let anchor = unsafe string(data.anchor)
        let length = unsafe data.length
        beginNode(anchor)
        var record = NodeRecord(kind: .scalar, style: style, tag: .none, start: start, end: end)
        record.textStart = UInt32(pool.count)
        record.textCount = UInt32(length)
        record.next = UInt32(records.count + 1)
        unsafe pool.append(contentsOf: UnsafeBufferPointer(start: data.value, count: length))
        records.append(record)
        if hasTag {
            unsafe setTag(
                string(data.tag) ?? "!", Span(file: file, start: properties, end: trimmedEnd(start, from: properties)))
        }
        if style == .plain, length == 4 || length == 5 { checkFinite(records.count - 1) }
        endNode(anchor, records.count - 1, size: 1 + length / 32, height: 0, end)
    }

    private mutating func begin(
        _ kind: Node.Kind, _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?,
        _ properties: UInt32
    ) {
        let name = unsafe string(anchor)
        var start = properties
        // A block mapping begins where its first key does, whose properties are not the mapping's.
        if unsafe anchor != nil || tag != nil {
            start = skipProperties(from: start, before: UInt32(offsets.bytes.count)).start
        }
        beginNode(name)
        let style: Node.Style = isBracket(at: start) ? .flow : .block
        records.append(NodeRecord(kind: kind, style: style, tag: .none, start: start, end: start))
        if let tag = unsafe string(tag) {
            setTag(tag, Span(file: file, start: properties, end: trimmedEnd(start, from: properties)))
        }
        open.append(Open(index: records.count - 1, end: start, anchor: name))
    }

    mutating func close(_ end: UInt32) {
        guard let closed = open.popLast() else { return }
        // libyaml ends a block where the next token starts; the last node in it tells the truth.
        let end = records[closed.index].style == .flow ? end : closed.end
        records[closed.index].end = end
        records[closed.index].next = UInt32(records.count)
        if records[closed.index].kind == .mapping { checkKeys(of: closed.index) }
        endNode(closed.anchor, closed.index, size: closed.size, height: closed.height, end)
    }

    private mutating func addAlias(_ anchor: UnsafeMutablePointer<yaml_char_t>?, _ start: UInt32, _ end: UInt32) {
        let name = unsafe string(anchor) ?? ""
        var record = NodeRecord(kind: .alias, style: .plain, tag: .none, start: start, end: end)
        record.next = UInt32(records.count + 1)
        beginNode(nil)
        if let target = anchors[name], let size = target.size {
            record.textStart = UInt32(target.index)
            records.append(record)
            endNode(nil, records.count - 1, size: size, height: target.height, end)
        } else {
            reportAlias(name, start, end)
            record.kind = .scalar
            record.tag = .null
            record.textStart = UInt32(pool.count)
            records.append(record)
            endNode(nil, records.count - 1, size: 1, height: 0, end)
        }
    }

    /// Notes a root or an anchor as its node begins; the node's index is the next one.
    mutating func beginNode(_ anchor: String?) {
        if open.isEmpty { roots.append(UInt32(records.count)) }
        if let anchor { anchors[anchor] = Anchor(index: records.count, size: nil) }
    }

    mutating func endNode(_ anchor: String?, _ index: Int, size: Int, height: Int, _ end: UInt32) {
        // A node inside may have taken the name over; from there on it is that node's.
        if let anchor, anchors[anchor]?.index == index {
            anchors[anchor] = Anchor(index: index, size: size, height: height)
        }
        guard let last = open.indices.last else {
            expandedNodes = TreeBuilder.sum(expandedNodes, size)
            return
        }
        open[last].size = TreeBuilder.sum(open[last].size, size)
        open[last].height = max(open[last].height, height + 1)
        open[last].end = max(open[last].end, end)
    }

    /// A sum that stays at the largest number instead of passing it.
    private static func sum(_ a: Int, _ b: Int) -> Int {
        let (sum, overflows) = a.addingReportingOverflow(b)
        return overflows ? .max : sum
    }

    /// What is complete stays even if the file turns out to be broken.
    mutating func endDocument() {
        if let root = roots.last, records[Int(root)].isNothing { roots.removeLast() }
        if !isCut { keepDocuments() }
    }

    private mutating func beginDocument() {
        if !anchors.isEmpty { anchors.removeAll(keepingCapacity: true) }
        // In a file that is cut short, only a further document shows that the one before is whole.
        if isCut { keepDocuments() }
    }

    private mutating func keepDocuments() { complete = (records.count, pool.count, roots.count) }

    private func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        unsafe text.map { unsafe String(cString: $0) }
    }
}
