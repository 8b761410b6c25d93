internal import Diagnostics

/// Where nodes are written. libyaml begins a node at its anchor or tag and ends a block scalar behind the blank
/// lines that follow it; a span is to hold what an author would replace.
extension TreeBuilder {
    /// Whether an anchor or a tag begins here, and not the node itself.
    func startsProperties(at start: UInt32) -> Bool {
        let start = Int(start)
        guard start < offsets.bytes.count else { return false }
        return offsets.bytes[start] == UInt8(ascii: "&") || offsets.bytes[start] == UInt8(ascii: "!")
    }

    /// Passes anchors and tags; where the node itself begins, and whether a tag was among them.
    func skipProperties(from start: UInt32, before limit: UInt32) -> (start: UInt32, hasTag: Bool) {
        let bytes = offsets.bytes
        let limit = Int(limit)
        var at = Int(start)
        var hasTag = false
        while at < limit, bytes[at] == UInt8(ascii: "&") || bytes[at] == UInt8(ascii: "!") {
            if bytes[at] == UInt8(ascii: "!") { hasTag = true }
            while at < limit, !isBlank(bytes[at]), !isBreak(bytes[at]) { at += 1 }
            at = skipBlanksAndComments(from: at, before: limit)
        }
        return (UInt32(at), hasTag)
    }

    private func skipBlanksAndComments(from start: Int, before limit: Int) -> Int {
        let bytes = offsets.bytes
        var at = start
        while at < limit {
            if bytes[at] == UInt8(ascii: "#") {
                while at < limit, !isBreak(bytes[at]) { at += 1 }
            } else if isBlank(bytes[at]) || isBreak(bytes[at]) {
                at += 1
            } else {
                break
            }
        }
        return at
    }

    /// The end of a block scalar without the blanks and breaks behind its last character.
    func trimmedEnd(_ end: UInt32, from start: UInt32) -> UInt32 {
        let bytes = offsets.bytes
        var end = Int(end)
        while end > Int(start), isBlank(bytes[end - 1]) || isBreak(bytes[end - 1]) { end -= 1 }
        return UInt32(end)
    }

    /// Whether a collection is written in brackets; a mapping of one pair inside a flow sequence is not.
    func isBracket(at start: UInt32) -> Bool {
        let start = Int(start)
        guard start < offsets.bytes.count else { return false }
        return offsets.bytes[start] == UInt8(ascii: "{") || offsets.bytes[start] == UInt8(ascii: "[")
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
