internal import Diagnostics
internal import YAML

/// A choice at the top of a tenant's own dashboard, from `templating.list`.
struct DashboardVariable: Sendable {
    let node: Node
    let name: String
    let nameSpan: Span
    /// Grafana's word: `query`, `custom`, `constant`, `textbox`, `interval`, `datasource`, `adhoc` and others.
    let type: String
    /// The values that the dashboard itself gives it.
    let values: [Value]
    let nature: VariableNature

    /// A value that is put into queries, and where it is written.
    struct Value: Sendable {
        let text: String
        let span: Span
    }

    /// Null for what has no name, which Grafana leaves out.
    init?(_ node: Node) {
        guard node.kind == .mapping, let name = node["name"], name.kind == .scalar, !name.text.isEmpty else {
            return nil
        }
        self.node = node
        self.name = name.text
        nameSpan = name.span
        type = node["type"]?.text ?? "query"
        values = Self.values(of: node, type)
        nature = type == "interval" ? .duration : VariableNature(of: type == "query" ? [] : values.map(\.text))
    }

    /// The type of data sources that may be chosen, where it is a choice of those.
    var dataSourceType: String? { type == "datasource" ? node["query"]?.text ?? "" : nil }

    private static func values(of node: Node, _ type: String) -> [Value] {
        guard type != "datasource" else { return [] }
        var values: [Value] = []
        if let query = node["query"], query.kind == .scalar,
            ["custom", "constant", "textbox", "interval"].contains(type)
        {
            values += texts(of: query.text, type).map { Value(text: $0, span: query.span) }
        }
        let written =
            [node["current"]?["value"], node["allValue"], node["enabledValue"], node["disabledValue"]]
            + (node["options"]?.items ?? []).map { $0["value"] }
        for value in written.compactMap({ $0 }) {
            for item in value.kind == .sequence ? value.items : [value] where item.kind == .scalar && !item.isNull {
                if item.text != "$__all", !item.text.isEmpty { values.append(Value(text: item.text, span: item.span)) }
            }
        }
        return values
    }

    /// The choices of a list such as `a, b : c, d\,e`, or all of a text that is no list.
    private static func texts(of query: String, _ type: String) -> [String] {
        guard type == "custom" || type == "interval" else { return query.isEmpty ? [] : [query] }
        let choices = query.replacing("\\,", with: "\u{0}").split(separator: ",").map { choice in
            let value = choice.firstRange(of: " : ").map { choice[$0.upperBound...] } ?? choice
            return String(value.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
                .replacing("\u{0}", with: ",")
        }
        return choices.filter { !$0.isEmpty }
    }
}

extension DashboardVariable {
    /// Whether a value can end the string that it is put into.
    static func endsStrings(_ value: String) -> Bool {
        let trailing = value.utf8.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
        return value.contains { "\"'`".contains($0) || $0.isNewline } || trailing % 2 == 1
    }

    /// Whether a value outside of strings is one word.
    static func isOneWord(_ value: String) -> Bool {
        VariableNature.isWord(value) || VariableNature.isNumber(value)
    }
}
