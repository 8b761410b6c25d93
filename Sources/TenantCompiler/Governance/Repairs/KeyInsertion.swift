internal import Diagnostics
internal import YAML

/// Adds keys to a mapping in the way in which it is written.
struct KeyInsertion {
    let sources: SourceMap

    /// The edit that writes further entries behind the last one; null where it cannot be told how they look there.
    func edit(adding entries: [(key: String, value: String)], to mapping: Node) -> Edit? {
        guard mapping.kind == .mapping, !entries.isEmpty else { return nil }
        let written = mapping.entries.filter { isWithin($0.key.span, mapping.span) }
        // What an alias stands for is written elsewhere.
        guard written.allSatisfy({ isWithin($0.value.span, mapping.span) && $0.value.span.start >= $0.key.span.end })
        else { return nil }
        let text = entries.map { "\($0.key): \($0.value)" }
        if mapping.style == .flow {
            let joined = text.joined(separator: ", ")
            guard let last = written.last else {
                return insert(" \(joined) ", at: mapping.span.start + 1, mapping.file)
            }
            return insert(", \(joined)", at: last.value.span.end, mapping.file)
        }
        guard let first = written.first, let last = written.last, let indent = indent(of: first.key.span) else {
            return nil
        }
        let bytes = sources[mapping.file].bytes
        var end = Int(last.value.span.end)
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        let lineBreak = lineBreak(of: bytes, at: end)
        return insert(text.map { lineBreak + indent + $0 }.joined(), at: UInt32(end), mapping.file)
    }

    /// Text as a scalar that means the same everywhere.
    static func scalar(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        if isPlain, text.first?.isLetter == true, PlainScalar(Array(text.utf8)[...]) == .string { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\r": quoted += "\\r"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private func insert(_ text: String, at offset: UInt32, _ file: FileID) -> Edit {
        Edit(Span(file: file, start: offset, end: offset), replacement: text)
    }

    private func isWithin(_ inner: Span, _ outer: Span) -> Bool {
        inner.file == outer.file && inner.start >= outer.start && inner.end <= outer.end
    }

    /// Blanks up to the column of a key; null where something other than items of lists stands before it.
    private func indent(of key: Span) -> String? {
        let bytes = sources[key.file].bytes
        var start = Int(key.start)
        while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
        let before = bytes[start..<Int(key.start)]
        guard before.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }) else { return nil }
        return String(repeating: " ", count: before.count)
    }

    /// The break that ends the line, or at the end of a file the one that its first line has.
    private func lineBreak(of bytes: [UInt8], at end: Int) -> String {
        let at = end < bytes.count ? end : bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? end
        guard at < bytes.count, bytes[at] == 0x0D else { return "\n" }
        return at + 1 < bytes.count && bytes[at + 1] == 0x0A ? "\r\n" : "\r"
    }
}
