internal import Diagnostics
package import YAML

/// A scalar that is one of a few words: an enumeration with raw values.
package protocol Word: ScalarValue, CaseIterable, RawRepresentable, Hashable where RawValue == String {
    /// What the words are, with an article: "a Pod Security level".
    static var noun: String { get }
}

extension Word {
    package static func read(_ node: Node, _ reader: inout Reader) -> Self? {
        if let value = Self(rawValue: node.text) { return value }
        let words = allCases.map(\.rawValue)
        let nearest = Suggestion.nearest(to: node.text, among: words)
        reader.report(
            .unknownWord, "`\(node.text)` is not \(noun)", at: node.span,
            label: nearest.map { "did you mean `\($0)`?" } ?? "not one of them",
            help: "the words are \(words.map { "`\($0)`" }.joined(separator: ", "))",
            fixes: nearest.map {
                [Fix("write `\($0)`", edits: [Edit(node.span, word: $0)], isSafe: false)]
            } ?? [])
        return nil
    }

    package static var schema: ScalarSchema { ScalarSchema(noun, words: allCases.map(\.rawValue)) }

    package var display: String { rawValue }
}
