import Diagnostics
import YAML

/// The parameters of an application, as Argo CD hands them over: `[{"name":"tenant","string":"acme"}]`.
struct PluginParameters {
    static let variable = "ARGOCD_APP_PARAMETERS"

    /// Each parameter's values: one, or those of an array.
    private(set) var values: [PluginParameter: [String]] = [:]

    /// - Parameter text: JSON, which is read as YAML within a budget of its own; `null` where there are none.
    init(_ text: String) throws(MachineError) {
        for item in try Self.items(of: text) {
            guard item.kind == .mapping, let name = Self.string(item["name"]) else {
                throw Self.malformed("an item is no object with a `name`")
            }
            guard let parameter = PluginParameter(rawValue: name) else { throw Self.unknown(name) }
            guard values[parameter] == nil else { throw Self.malformed("parameter `\(name)` stands twice") }
            values[parameter] = try Self.values(of: item, for: parameter)
        }
    }

    private static var budget: Budget {
        var budget = Budget()
        budget.fileBytes = 1 << 18
        budget.depth = 8
        budget.nodes = 10_000
        budget.expandedNodes = 20_000
        return budget
    }

    private static func items(of text: String) throws(MachineError) -> [Node] {
        var found = DiagnosticList()
        let tree = parse(SourceFile(path: variable, text: text), as: FileID(0), budget: budget, into: &found)
        if let first = found.sorted().first {
            throw malformed(first.code == "yaml-syntax" ? "it is not valid JSON" : Terminal.visible(first.message))
        }
        let documents = tree?.documents ?? []
        guard documents.count < 2 else { throw malformed("it holds more than one document") }
        guard let root = documents.first, !(root.style == .plain && root.hasText("null")) else { return [] }
        guard root.kind == .sequence else { throw malformed("it is no list") }
        return root.items
    }

    private static func values(
        of item: Node, for parameter: PluginParameter
    ) throws(MachineError) -> [String] {
        guard item["string"] == nil || item["array"] == nil else {
            throw malformed("parameter `\(parameter.name)` has both a `string` and an `array`")
        }
        if let value = item["string"] {
            guard let text = string(value) else { throw malformed("`string` of `\(parameter.name)` is no string") }
            return [text]
        }
        guard parameter == .tenant, let array = item["array"], array.kind == .sequence else {
            let also = parameter == .tenant ? " or an `array`" : ""
            throw malformed("parameter `\(parameter.name)` takes a `string`\(also)")
        }
        let texts = array.items.compactMap(string)
        guard texts.count == array.items.count, !texts.isEmpty else {
            throw malformed("`array` of `\(parameter.name)` is no list of strings")
        }
        return texts
    }

    /// The text of a JSON string; null for anything else.
    private static func string(_ node: Node?) -> String? {
        guard let node, node.kind == .scalar, node.style == .doubleQuoted else { return nil }
        return node.text
    }

    private static func malformed(_ reason: String) -> MachineError {
        .usage("\(variable) is not what Argo CD sends: \(reason)")
    }

    /// Passing over a name that is spelled wrong would deliver every tenant where one was meant.
    private static func unknown(_ name: String) -> MachineError {
        let known = PluginParameter.allCases.map(\.name)
        let meant = Suggestion.nearest(to: name, among: known).map { "; did you mean `\($0)`?" }
        return .usage(
            "there is no parameter `\(Terminal.visible(name))`"
                + (meant ?? "; there are \(known.joined(separator: ", "))"))
    }
}
