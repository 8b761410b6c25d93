/// A range of UTF-8 bytes in one source file; lines and columns are computed only when one is shown.
package struct Span: Sendable, Hashable {
    /// The file, as an index into the `SourceMap` that the span was made against.
    package var file: FileID
    /// Offset of the first byte, from 0.
    package var start: UInt32
    /// Offset behind the last byte; equal to `start` for an empty span.
    package var end: UInt32

    package init(file: FileID, start: UInt32, end: UInt32) {
        self.file = file
        self.start = start
        self.end = end
    }

    /// The first byte of a file: where a finding about the whole file is shown.
    package static func top(of file: FileID) -> Span { Span(file: file, start: 0, end: 0) }
}
