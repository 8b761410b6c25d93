/// The files that spans point into, sorted by path.
package struct SourceMap: Sendable {
    package let files: [SourceFile]

    /// Sorts `files` by the bytes of their paths, so that no order of listing can reach the result.
    package init(_ files: [SourceFile]) {
        self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    package var ids: [FileID] { files.indices.map(FileID.init) }

    package subscript(_ id: FileID) -> SourceFile { files[Int(id.index)] }

    /// The bytes of a span, clamped to its file.
    package func bytes(_ span: Span) -> ArraySlice<UInt8> {
        let bytes = self[span.file].bytes
        let start = min(Int(span.start), bytes.count)
        return bytes[start..<max(start, min(Int(span.end), bytes.count))]
    }

    /// The text of a span; bytes that are not UTF-8 show as U+FFFD.
    package func text(_ span: Span) -> String {
        String(decoding: bytes(span), as: UTF8.self)
    }
}
