internal import Diagnostics
internal import PromQL
internal import YAML

/// A text of a JSON file, with the bytes of the file that say each part of it.
struct JSONScalar {
    let text: String
    let span: Span
    private let places: ScalarPlaces?

    init(_ node: Node, in sources: SourceMap) {
        text = node.text
        span = node.span
        places = ScalarPlaces(of: node.text, at: node.span, in: sources[node.span.file].bytes)
    }

    /// The bytes of the file that say a part of the text; all of them where that cannot be told.
    func span(of range: Range<Int>) -> Span { places?.span(of: range) ?? span }

    /// Changes of the file that change the text.
    func edits(_ edits: [TextEdit]) -> [Edit] {
        guard let places, !edits.isEmpty else {
            return edits.isEmpty ? [] : [Edit(span, replacement: Self.quoted(TextEdit.applied(edits, to: text)))]
        }
        return edits.map { Edit(places.span(of: $0.range), replacement: Self.escaped($0.text)) }
    }

    /// A text in quotes.
    static func quoted(_ text: String) -> String { String(JSONText.string(text).document.dropLast()) }

    /// A text as it stands within quotes.
    static func escaped(_ text: String) -> String { String(quoted(text).dropFirst().dropLast()) }
}
