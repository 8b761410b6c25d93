internal import Diagnostics
package import YAML

/// How namespaces are named: text with the placeholders `{tenant}` and `{environment}`.
package struct NamespacePattern: Sendable, Hashable {
    package let text: String

    /// The placeholders there are.
    package static let placeholders = ["{tenant}", "{environment}"]

    init(_ text: String) { self.text = text }

    /// Whether names differ from one environment to the next.
    package var namesEnvironment: Bool { text.contains("{environment}") }

    /// The namespace's name; its length and letters are the caller's to check.
    package func render(tenant: String, environment: String) -> String {
        var result = ""
        var rest = text[...]
        while !rest.isEmpty {
            if rest.hasPrefix("{tenant}") {
                result += tenant
                rest = rest.dropFirst(8)
            } else if rest.hasPrefix("{environment}") {
                result += environment
                rest = rest.dropFirst(13)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }
}

extension NamespacePattern: ScalarValue {
    package static func read(_ node: Node, _ reader: inout Reader) -> NamespacePattern? {
        guard let text = String.read(node, &reader) else { return nil }
        let pattern = NamespacePattern(text)
        guard let problem = pattern.problem else { return pattern }
        reader.report(
            .invalidNamespacePattern, "`\(text)` makes no names of namespaces", at: node.span, label: problem.message,
            help: problem.suggestion.map { "did you mean `\($0)`?" }
                ?? "write lower-case letters, digits and `-` around `{tenant}`, such as `tenant-{tenant}`")
        return nil
    }

    private var problem: TextProblem? {
        guard text.contains("{tenant}") else {
            return TextProblem("without `{tenant}` all tenants would share one namespace")
        }
        let filled = render(tenant: "a", environment: "a")
        if let brace = filled.firstIndex(of: "{") {
            let unknown = filled[brace...].prefix { $0 != "}" } + "}"
            return TextProblem(
                "`\(unknown)` is no placeholder",
                suggestion: Suggestion.nearest(to: String(unknown), among: Self.placeholders))
        }
        return LabelNameRule.problem(in: filled).map { TextProblem($0.message) }
    }

    package static var schema: ScalarSchema {
        ScalarSchema("text with the placeholder `{tenant}`", pattern: "^[-a-z0-9{}]*\\{tenant\\}[-a-z0-9{}]*$")
    }

    package var display: String { text }
}
