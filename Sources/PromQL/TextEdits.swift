extension TextEdit {
    /// A text with some of its bytes replaced; edits must not overlap and stand in the order of the text.
    package static func applied(_ edits: [TextEdit], to text: String) -> String {
        guard !edits.isEmpty else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(edits.reduce(bytes.count) { $0 + $1.text.utf8.count })
        var position = 0
        for edit in edits {
            let start = min(max(position, edit.range.lowerBound), bytes.count)
            result.append(contentsOf: bytes[position..<start])
            result.append(contentsOf: edit.text.utf8)
            position = min(max(start, edit.range.upperBound), bytes.count)
        }
        result.append(contentsOf: bytes[position...])
        return String(decoding: result, as: UTF8.self)
    }
}
