internal import Diagnostics
package import YAML

/// How namespaces are named: text with the placeholders `{tenant}` and `{environment}`.
package struct NamespacePattern: Sendable, Hashable {
    package let text: String
    /// The text, cut at its placeholders.
    private let parts: [Part]

    private enum Part: Sendable, Hashable {
        case literal(Substring)
        case tenant
        case environment
    }

    /// The placeholders there are.
    package static let placeholders = ["{tenant}", "{environment}"]

    init(_ text: String) {
        self.text = text
        parts = Self.parts(of: text)
    }

    /// Whether names differ from one environment to the next.
    package var namesEnvironment: Bool { text.contains("{environment}") }

    /// The namespace's name; its length and letters are the caller's to check.
    package func render(tenant: String, environment: String) -> String {
        var name = ""
        for part in parts {
            switch part {
            case .literal(let text): name += text
            case .tenant: name += tenant
            case .environment: name += environment
            }
        }
        return name
    }

    private static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        var rest = text[...]
        while let brace = rest.firstIndex(of: "{") {
            if brace > rest.startIndex { parts.append(.literal(rest[..<brace])) }
            rest = rest[brace...]
            let placeholder: (part: Part, length: Int) =
                if rest.hasPrefix("{tenant}") {
                    (.tenant, 8)
                } else if rest.hasPrefix("{environment}") {
                    (.environment, 13)
                } else {
                    (.literal("{"), 1)
                }
            parts.append(placeholder.part)
            rest = rest.dropFirst(placeholder.length)
        }
        return rest.isEmpty ? parts : parts + [.literal(rest)]
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
