internal import Diagnostics
internal import YAML

extension DashboardFact {
    /// Reads a dashboard's JSON; null for what is no object.
    init?(_ root: Node, in sources: SourceMap) {
        guard root.kind == .mapping else { return nil }
        let path = sources[root.file].path
        let title = root["title"].flatMap { $0.kind == .scalar && !$0.isNull ? $0 : nil }
        self.init(
            title: title?.text, span: title?.span ?? root.span.head,
            file: String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]),
            panels: Self.panels(of: root))
    }

    /// Panels, those in rows and those that a closed row holds; rows themselves show nothing.
    private static func panels(of root: Node) -> [Panel] {
        var panels: [Panel] = []
        func add(_ node: Node) {
            guard node.kind == .mapping else { return }
            guard node["type"]?.hasText("row") != true else { return (node["panels"]?.items ?? []).forEach(add) }
            let unit = node["fieldConfig"]?["defaults"]?["unit"]
            panels.append(
                Panel(
                    title: node["title"].flatMap { $0.kind == .scalar && !$0.isNull ? $0.text : nil },
                    unit: unit.flatMap { $0.kind == .scalar && !$0.isNull ? $0.text : nil },
                    titleSpan: (node["title"] ?? node).span, unitSpan: unit?.span ?? node.span.head,
                    span: node.span.head, node: node, number: panels.count + 1))
        }
        for node in root["panels"]?.items ?? [] { add(node) }
        return panels
    }
}
