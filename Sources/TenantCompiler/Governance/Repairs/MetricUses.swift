internal import Diagnostics
internal import YAML

/// Where a tenant's own files name metrics.
struct MetricUses {
    /// Each place by the name that stands there, in the order of files and bytes.
    private var places: [String: [Span]] = [:]
    /// Words that stand where they may or may not name a metric.
    private var unclear: Set<String> = []
    private let sources: SourceMap

    init(_ unit: Unit) {
        sources = unit.program.sources
        let tenant = unit.tenant
        add(tenant.document.spec, key: "", inMetrics: false)
        for root in tenant.rules + tenant.dashboards { add(root, key: "", inMetrics: false) }
        for root in tenant.manifests { addUnclear(root) }
        addOtherLayers(of: unit)
    }

    /// The edits that give a metric another name wherever the tenant names it; null where that cannot be told.
    ///
    /// - Parameter names: Old and new names, the declared one first.
    func edits(_ names: [(old: String, new: String)], declaredAt declaration: Span) -> [Edit]? {
        var edits: [Edit] = []
        for (old, new) in names {
            guard !unclear.contains(old), places[new] == nil, !unclear.contains(new) else { return nil }
            edits += (places[old] ?? []).map { Edit($0, replacement: new) }
        }
        // A metric of a tier or of the platform is everybody's.
        let isOwn = edits.contains { edit in
            edit.span.file == declaration.file && edit.span.start >= declaration.start
                && edit.span.end <= declaration.end
        }
        guard isOwn else { return nil }
        return edits.sorted { ($0.span.file, $0.span.start) < ($1.span.file, $1.span.start) }
    }

    private mutating func add(_ node: Node, key: String, inMetrics: Bool) {
        switch node.kind {
        case .mapping:
            for entry in node.entries {
                let text = entry.key.text
                addUnclearText(text)
                add(entry.value, key: text, inMetrics: inMetrics)
            }
        case .sequence: for item in node.items { add(item, key: key, inMetrics: key == "metrics") }
        case .scalar, .alias:
            if Self.expressions.contains(key) || inMetrics && key == "name" {
                addExpression(node)
            } else if !Self.prose.contains(key) || node.text.contains("{{") {
                addUnclearText(node.text)
            }
        }
    }

    private mutating func addExpression(_ node: Node) {
        let span = node.span
        let decoded = TextWords(Array(node.utf8))
        let raw = TextWords(Array(sources.bytes(span)), hasEscapes: node.style == .doubleQuoted)
        let meanings = ExpressionWords(decoded).meanings
        guard raw.hasSameWords(as: decoded) else { return addUnclearText(node.text) }
        for (index, meaning) in meanings.enumerated() {
            switch meaning {
            case .other: break
            case .unclear: unclear.insert(decoded.text(index))
            case .metric:
                let range = raw.ranges[index]
                let place = Span(
                    file: span.file, start: span.start + UInt32(range.lowerBound),
                    end: span.start + UInt32(range.upperBound))
                // An alias brings the same place again.
                if places[decoded.text(index)]?.contains(place) != true {
                    places[decoded.text(index), default: []].append(place)
                }
            }
        }
    }

    private mutating func addUnclear(_ node: Node) {
        switch node.kind {
        case .mapping:
            for entry in node.entries {
                addUnclearText(entry.key.text)
                addUnclear(entry.value)
            }
        case .sequence: for item in node.items { addUnclear(item) }
        case .scalar, .alias: addUnclearText(node.text)
        }
    }

    private mutating func addUnclearText(_ text: String) {
        let words = TextWords(Array(text.utf8))
        for index in words.ranges.indices where words.ranges[index].count > 2 { unclear.insert(words.text(index)) }
    }

    /// What tiers, presets and the Platform say cannot be renamed for one tenant.
    private mutating func addOtherLayers(of unit: Unit) {
        let own = unit.tenant.document.file
        var texts: [String] = []
        unit.spec.visit(FieldPath()) { trail in
            guard let step = trail.steps.first, let text = step.value, step.origin.span?.file != own else { return }
            texts.append(text)
        }
        for text in texts { addUnclearText(text) }
    }

    /// Keys whose values are PromQL, or a metric's name alone.
    private static let expressions: Set<String> = [
        "expr", "errors", "total", "histogram", "query", "definition",
    ]

    /// Keys whose values are for people, or name something else; a template in them may ask for a metric.
    private static let prose: Set<String> = [
        "alert", "content", "description", "displayName", "help", "legendFormat", "name", "reason", "runbook",
        "runbook_url", "summary", "text", "title",
    ]
}
