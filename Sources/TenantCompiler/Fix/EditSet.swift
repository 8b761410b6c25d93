internal import Diagnostics

/// Edits that do not touch one another, to be made at once.
struct EditSet {
    /// By file, start and end.
    private(set) var edits: [Edit] = []

    /// Adds the edits of a fix, all or none; false where one of them touches another.
    mutating func add(_ fix: Fix, in sources: SourceMap) -> Bool {
        let new = fix.edits.map { Self.withinQuotes($0, in: sources) }.sorted(by: Self.precedes)
        let joined = (edits + new).sorted(by: Self.precedes)
        for (before, after) in zip(joined, joined.dropFirst()) where before.span.file == after.span.file {
            // Of two insertions at one place it is not told which comes first.
            guard before.span.end <= after.span.start, before.span.start < after.span.end || before.span != after.span
            else { return false }
        }
        edits = joined
        return true
    }

    /// The files as they are with the edits made.
    func applied(to sources: SourceMap) -> SourceMap {
        var files = sources.files
        for edit in edits.reversed() {
            let index = Int(edit.span.file.index)
            var bytes = files[index].bytes
            bytes.replaceSubrange(
                Int(edit.span.start)..<Int(edit.span.end), with: Array(edit.replacement.utf8))
            files[index] = SourceFile(path: files[index].path, bytes: bytes)
        }
        return SourceMap(files)
    }

    /// Where a place has gone; the start of an edit for one within it.
    func moved(_ span: Span) -> Span {
        let start = moved(span.start, in: span.file)
        return Span(file: span.file, start: start, end: max(start, moved(span.end, in: span.file)))
    }

    private func moved(_ offset: UInt32, in file: FileID) -> UInt32 {
        var shift = 0
        for edit in edits where edit.span.file == file && edit.span.start <= offset {
            if edit.span.end <= offset {
                shift += edit.replacement.utf8.count - Int(edit.span.end - edit.span.start)
            } else {
                return UInt32(max(0, Int(edit.span.start) + shift))
            }
        }
        return UInt32(max(0, Int(offset) + shift))
    }

    /// An edit of a word without the quotes around it.
    private static func withinQuotes(_ edit: Edit, in sources: SourceMap) -> Edit {
        let written = sources.bytes(edit.span)
        guard edit.keepsQuotes, written.count >= 2, let quote = written.first, quote == written.last,
            quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            !edit.replacement.utf8.contains(where: { $0 == quote || $0 == UInt8(ascii: "\\") || $0 < 0x20 })
        else { return edit }
        var inner = edit
        inner.span.start += 1
        inner.span.end -= 1
        return inner
    }

    private static func precedes(_ a: Edit, _ b: Edit) -> Bool {
        (a.span.file, a.span.start, a.span.end) < (b.span.file, b.span.start, b.span.end)
    }
}
