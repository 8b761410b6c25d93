internal import Diagnostics
internal import YAML

/// The walk over all of a dashboard: rows, panels in them, annotations, and whatever else holds a query.
extension DashboardKeeper {
    /// The depth is bounded by that of JSON which is read.
    ///
    /// - Parameters:
    ///   - use: What the node around it asks.
    ///   - key: The nearest key above.
    mutating func visit(_ node: Node, asks use: DataSourceUse, under key: String) {
        switch node.kind {
        case .scalar, .alias: return
        case .sequence: for item in node.items { visit(item, asks: use, under: key) }
        case .mapping:
            let use = dataSource(of: node, asks: use, under: key)
            if key == "list", let name = node["name"]?.text, let variable = variables[name],
                variable.nameSpan == node["name"]?.span
            {
                keep(variable, asks: use)
            }
            for entry in node.entries { visit(entry, asks: use) }
        }
    }

    private mutating func visit(_ entry: Node.Entry, asks use: DataSourceUse) {
        let key = entry.key.text
        refuseTwin(of: key, at: entry.key.span)
        switch key {
        case "datasource": return
        case "datasourceUid":
            if entry.value.kind == .scalar, !entry.value.isNull { _ = source(named: entry.value, type: nil) }
        case "expr": keepExpression(entry.value, asks: use)
        case "libraryPanel" where !entry.value.isNull:
            report(
                .unreadableQuery, "a library panel lies in Grafana, where nobody sees what it asks", at: entry.key.span,
                help: "unlink it, so that the dashboard holds the panel itself")
        default: visit(entry.value, asks: use, under: key)
        }
    }

    /// Grafana's server takes `Expr` for `expr`, and the later of the two wins.
    private mutating func refuseTwin(of key: String, at span: Span) {
        guard !Self.read.contains(key), mayBeTwin(key) else { return }
        let plain = String(
            String.UnicodeScalarView(
                key.lowercased().unicodeScalars.map { $0 == "\u{17F}" ? "s" : $0 == "\u{212A}" ? "k" : $0 }))
        guard let twin = Self.read.first(where: { $0.lowercased() == plain }) else { return }
        report(
            .unreadableQuery, "`\(key)` is `\(twin)` to Grafana's server and something else to its pages", at: span,
            help: "write `\(twin)`, or leave it out",
            fixes: [Fix("write `\(twin)`", edits: [Edit(span, replacement: JSONScalar.quoted(twin))], isSafe: false)])
    }

    /// Whether a key begins as one that is read, in any case, and is long enough: asked of every key there is.
    private func mayBeTwin(_ key: String) -> Bool {
        guard let first = key.utf8.first else { return false }
        return Self.read.contains { $0.utf8.count <= key.utf8.count && $0.utf8.first == first | 0x20 }
    }

    private static let read = ["expr", "datasource", "datasourceUid", "libraryPanel"]

    // MARK: Data sources

    /// What a mapping asks, by its own `datasource` and what stands around it.
    private mutating func dataSource(of node: Node, asks outer: DataSourceUse, under key: String) -> DataSourceUse {
        let own = node["datasource"].flatMap { $0.isNull ? nil : $0 }
        guard let own else {
            return Self.inheriting.contains(key) ? (outer == .mixed ? .prometheus : outer) : .prometheus
        }
        let use = classify(own)
        guard key == "targets", use != outer, ![use, outer].contains(.foreign), outer != .mixed, use != .grafana else {
            return use
        }
        report(
            .foreignDataSource, "the target names another data source than its panel, and Grafana asks the panel's",
            at: own.span, help: "name the same in both, or let the panel ask `-- Mixed --`")
        return .foreign
    }

    /// Below these keys the data source is that of what stands around.
    private static let inheriting: Set<String> = ["targets", "target", "query", "model"]

    private mutating func classify(_ node: Node) -> DataSourceUse {
        switch node.kind {
        case .scalar, .alias: return source(named: node, type: nil)
        case .sequence: return refuse(node, "a data source is a text or an object, and not a list")
        case .mapping:
            let type = node["type"].flatMap { $0.kind == .scalar && !$0.isNull && !$0.text.isEmpty ? $0 : nil }
            guard let uid = node["uid"], !uid.isNull else {
                let isDefault = type.map { DataSourceUse.prometheus.isOfType($0.text) } ?? true
                return isDefault
                    ? .prometheus
                    : refuse(node, "without a `uid` Grafana asks its default data source, of whatever type that is")
            }
            return source(named: uid, type: type)
        }
    }

    /// What a name, a `uid` or a variable in place of one means.
    private mutating func source(named node: Node, type: Node?) -> DataSourceUse {
        guard node.kind == .scalar else { return refuse(node, "the `uid` of a data source is a text") }
        let text = node.text
        var use = DataSourceUse(special: text)
        let bytes = Array(text.utf8)
        if use == nil, let reference = VariableReference.all(in: bytes).first, reference.range == 0..<bytes.count {
            guard let variable = variables[reference.name], let chosen = variable.dataSourceType else {
                return refuse(node, "no variable `\(reference.name)` of type `datasource` is declared in the dashboard")
            }
            use = unit.use(ofType: chosen)
        }
        guard let use = use ?? unit.use(ofSource: text) else {
            return refuse(node, "`\(text)` is no data source of tenant `\(unit.name)`")
        }
        guard let type, !use.isOfType(type.text) else { return use }
        return refuse(type, "the data source is not of type `\(type.text)`, and Grafana goes by its `uid`")
    }

    private mutating func refuse(_ node: Node, _ message: String) -> DataSourceUse {
        let names = unit.hasGrafana ? unit.dataSources.map(\.uid) : []
        let choices = variables.values.filter { $0.dataSourceType == "prometheus" }.map(\.name).sorted()
        let fixes = choices.prefix(1).filter { _ in node.style == .doubleQuoted }.map { name in
            Fix(
                "ask the one that `\(name)` chooses",
                edits: [Edit(node.span, replacement: JSONScalar.quoted("${\(name)}"))], isSafe: false)
        }
        let advice = names.isEmpty ? "" : ", or name one of \(listed(names))"
        report(
            .foreignDataSource, message, at: node.kind == .scalar ? node.span : node.span.head,
            help:
                "write `${datasource}` with a variable `datasource` of type `datasource` and query `prometheus`\(advice)",
            fixes: node.text == "prometheus" ? [] : Array(fixes))
        return .foreign
    }
}
