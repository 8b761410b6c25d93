internal import Diagnostics
package import YAML

/// Keys that keep a rule of text, such as the names of environment variables.
///
/// Its parameter is bound to no protocol, as that of `Layered` is not.
package enum KeyOf<Rule>: Sendable {}

extension KeyOf: MapKey where Rule: TextRule {
    package static var description: String { Rule.schema.description }

    package static func check(_ key: Node, _ reader: inout Reader) -> Bool {
        let text = key.text
        guard let problem = Rule.problem(in: text) else { return true }
        let meant = problem.suggestion
        reader.report(
            Rule.check, "`\(text)` is not \(Rule.schema.description)", at: key.span, label: problem.message,
            help: meant.map { "did you mean `\($0)`?" },
            fixes: meant.map { [Fix("write `\($0)`", edits: [Edit(key.span, word: $0)], isSafe: false)] } ?? [])
        return false
    }
}
