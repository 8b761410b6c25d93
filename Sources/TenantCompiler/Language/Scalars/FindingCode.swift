internal import Diagnostics
package import YAML

/// The code of a finding that there is.
package struct FindingCode: ScalarValue, Hashable {
    package let text: String

    package static func read(_ node: Node, _ reader: inout Reader) -> FindingCode? {
        guard Check.named(node.text) == nil else { return FindingCode(text: node.text) }
        let nearest = Suggestion.nearest(to: node.text, among: Check.all.map(\.code))
        reader.report(
            .unknownWord, "`\(node.text)` is not the code of a finding", at: node.span,
            label: nearest.map { "did you mean `\($0)`?" } ?? "not one of them",
            help: "docs/checks.md lists the codes",
            fixes: nearest.map { [Fix("write `\($0)`", edits: [Edit(node.span, word: $0)], isSafe: false)] } ?? [])
        return nil
    }

    package static var schema: ScalarSchema { ScalarSchema("the code of a finding") }

    package var display: String { text }
}
