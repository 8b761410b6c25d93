internal import Diagnostics
package import YAML

/// Text that keeps a rule, such as a DNS label.
///
/// Its parameter is bound to no protocol, as that of `Layered` is not.
package struct Checked<Rule>: Sendable, Hashable {
    package let text: String
}

extension Checked: ScalarValue where Rule: TextRule {
    package static func read(_ node: Node, _ reader: inout Reader) -> Checked? {
        guard let text = String.read(node, &reader) else { return nil }
        guard let problem = Rule.problem(in: text) else { return Checked(text: text) }
        let meant = problem.suggestion
        reader.report(
            Rule.check, "`\(text)` is not \(Rule.schema.description)", at: node.span, label: problem.message,
            help: meant.map { "did you mean `\($0)`?" },
            fixes: meant.map { [Fix("write `\($0)`", edits: [Edit(node.span, word: $0)], isSafe: false)] } ?? [])
        return nil
    }

    package static var schema: ScalarSchema { Rule.schema }

    package var display: String { text }
}
