internal import Diagnostics
internal import YAML

extension SourcedText {
    /// The bytes of the file that say a part of the text; all of the text where the author did not write it there.
    func span(of range: Range<Int>, in sources: SourceMap) -> Span {
        guard isWritten else { return span }
        return ScalarPlaces(of: text, at: span, in: sources[span.file].bytes)?.span(of: range) ?? span
    }
}
