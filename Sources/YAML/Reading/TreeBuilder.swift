internal import CYAML
internal import Diagnostics

/// Lays libyaml's events into the flat arrays of a tree, within a budget.
struct TreeBuilder {
    let file: FileID
    let budget: Budget
    let offsets: OffsetTable
    var records: [NodeRecord] = []
    private(set) var pool: [UInt8] = []
    private(set) var roots: [UInt32] = []
    var diagnostics: [Diagnostic] = []

    /// The collections that are open: index and, so far, size with aliases expanded.
    var open: [Open] = []
    /// Size of the documents that have ended, aliases expanded: each has anchors of its own to make much of.
    private(set) var expandedSize = 0
    private var anchors: [String: Anchor] = [:]
    /// How much of the arrays belongs to documents that have ended.
    private var complete = (records: 0, roots: 0)
    private(set) var isAtEnd = false

    struct Open {
        var index: Int
        var size: Int
        var anchor: String?
    }

    private struct Anchor {
        var index: Int
        /// Nodes it stands for; null while it is still open, when an alias to it would never end.
        var size: Int?
    }

    init(file: FileID, byteCount: Int, budget: Budget, offsets: OffsetTable) {
        self.file = file
        self.budget = budget
        self.offsets = offsets
        records.reserveCapacity(byteCount / 8 + 8)
        pool.reserveCapacity(byteCount)
    }

    /// The documents that have ended; one that was broken off is left out.
    func makeTree() -> Tree {
        Tree(
            file: file, records: Array(records[..<complete.records]), pool: pool,
            roots: Array(roots[..<complete.roots]))
    }

    /// Takes one event; false when a bound is passed and reading has to stop.
    mutating func take(_ event: UnsafeMutablePointer<yaml_event_t>) -> Bool {
        let start = unsafe offsets.offset(ofCodePoint: Int(event.pointee.start_mark.index))
        let end = unsafe offsets.offset(ofCodePoint: Int(event.pointee.end_mark.index))
        switch unsafe event.pointee.type {
        case YAML_SCALAR_EVENT: unsafe addScalar(event, start, end)
        case YAML_SEQUENCE_START_EVENT:
            let data = unsafe event.pointee.data.sequence_start
            unsafe begin(.sequence, data.style == YAML_FLOW_SEQUENCE_STYLE, data.anchor, data.tag, start, end)
        case YAML_MAPPING_START_EVENT:
            let data = unsafe event.pointee.data.mapping_start
            unsafe begin(.mapping, data.style == YAML_FLOW_MAPPING_STYLE, data.anchor, data.tag, start, end)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: close(end)
        case YAML_ALIAS_EVENT: unsafe addAlias(event.pointee.data.alias.anchor, start, end)
        case YAML_DOCUMENT_START_EVENT: anchors.removeAll(keepingCapacity: true)
        case YAML_DOCUMENT_END_EVENT: complete = (records.count, roots.count)
        case YAML_STREAM_END_EVENT: isAtEnd = true
        default: break
        }
        return isWithinBudget(start, end)
    }

    // MARK: Nodes

    private mutating func addScalar(
        _ event: UnsafeMutablePointer<yaml_event_t>, _ start: UInt32, _ end: UInt32
    ) {
        let data = unsafe event.pointee.data.scalar
        let style: Node.Style =
            switch unsafe data.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
        let anchor = unsafe cString(data.anchor)
        let index = beginNode(anchor)
        let tag = tag(unsafe cString(data.tag), start, end)
        var record = NodeRecord(kind: .scalar, style: style, tag: tag, start: start, end: end)
        record.textStart = UInt32(pool.count)
        record.textCount = UInt32(unsafe data.length)
        unsafe pool.append(contentsOf: UnsafeBufferPointer(start: data.value, count: data.length))
        record.next = UInt32(index + 1)
        records.append(record)
        // Long texts count for more, or aliases would make gigabytes of one of them.
        endNode(anchor, index, size: 1 + Int(record.textCount) / 128)
    }

    private mutating func begin(
        _ kind: Node.Kind, _ isFlow: Bool, _ anchor: UnsafeMutablePointer<yaml_char_t>?,
        _ tagText: UnsafeMutablePointer<yaml_char_t>?, _ start: UInt32, _ end: UInt32
    ) {
        let name = unsafe cString(anchor)
        let index = beginNode(name)
        let tag = tag(unsafe cString(tagText), start, end)
        records.append(NodeRecord(kind: kind, style: isFlow ? .flow : .block, tag: tag, start: start, end: end))
        open.append(Open(index: index, size: 1, anchor: name))
    }

    private mutating func close(_ end: UInt32) {
        guard let closed = open.popLast() else { return }
        let index = closed.index
        records[index].next = UInt32(records.count)
        // libyaml ends a block collection where the next token starts; its last node tells the truth.
        records[index].end = records[index].style == .flow ? end : max(records[index].start, lastEnd(below: index))
        if records[index].kind == .mapping { checkKeys(of: index) }
        endNode(closed.anchor, index, size: closed.size)
    }

    private mutating func addAlias(
        _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ start: UInt32, _ end: UInt32
    ) {
        let name = unsafe cString(anchor) ?? ""
        guard let target = anchors[name], let size = target.size else {
            let isOpen = anchors[name] != nil
            report(
                isOpen ? "yaml-alias-cycle" : "yaml-unknown-alias",
                isOpen
                    ? "alias `*\(name)` stands inside what it stands for"
                    : "no anchor `&\(name)` comes before its alias",
                start, end, help: isOpen ? "write the value out" : nearestAnchor(name))
            let index = beginNode(nil)
            var record = NodeRecord(kind: .scalar, style: .plain, tag: .null, start: start, end: end)
            record.next = UInt32(index + 1)
            records.append(record)
            endNode(nil, index, size: 1)
            return
        }
        let index = beginNode(nil)
        var record = NodeRecord(kind: .alias, style: .plain, tag: .none, start: start, end: end)
        record.textStart = UInt32(target.index)
        record.next = UInt32(index + 1)
        records.append(record)
        endNode(nil, index, size: size)
    }

    /// Notes a root or an anchor as its node begins; the node's index is the next one.
    private mutating func beginNode(_ anchor: String?) -> Int {
        if open.isEmpty { roots.append(UInt32(records.count)) }
        if let anchor { anchors[anchor] = Anchor(index: records.count, size: nil) }
        return records.count
    }

    private mutating func endNode(_ anchor: String?, _ index: Int, size: Int) {
        if let anchor { anchors[anchor] = Anchor(index: index, size: size) }
        guard !open.isEmpty else {
            expandedSize += size
            return
        }
        let (sum, overflow) = open[open.count - 1].size.addingReportingOverflow(size)
        open[open.count - 1].size = overflow ? .max : sum
    }

    private func lastEnd(below index: Int) -> UInt32 {
        var child = index + 1
        var end: UInt32 = 0
        while child < records.count {
            end = records[child].end
            child = Int(records[child].next)
        }
        return end
    }

    private func nearestAnchor(_ name: String) -> String? {
        Suggestion.nearest(to: name, among: anchors.keys.sorted()).map { "did you mean `*\($0)`?" }
    }

    private func cString(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        unsafe text.map { unsafe String(cString: $0) }
    }
}
