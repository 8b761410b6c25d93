internal import Diagnostics
internal import YAML

/// Makes the fixes of what breaks standards in one unit; nothing is looked up where nothing is broken.
final class Repairs {
    private let unit: Unit
    private var uses: MetricUses?

    init(_ unit: Unit) { self.unit = unit }

    /// Gives a metric another name wherever its tenant names it.
    func renaming(_ metric: MetricFact, to name: String) -> [Fix] {
        let uses = self.uses ?? MetricUses(unit)
        self.uses = uses
        let names = Self.series(of: metric.type).map { (old: metric.name + $0, new: name + $0) }
        guard !name.isEmpty, let edits = uses.edits(names, declaredAt: metric.span) else { return [] }
        // What scrapes and reads the metric elsewhere has to follow, so that somebody has to look.
        let places = edits.count == 1 ? "" : " in \(edits.count) places"
        return [Fix("rename it to `\(name)`\(places)", edits: edits, isSafe: false)]
    }

    /// Writes labels that a metric lacks; what is exposed has to follow.
    func adding(labels: [(name: String, value: String)], to metric: MetricFact) -> [Fix] {
        add(labels, under: "labels", to: metric.itemSpan, fields: [:], isSafe: false)
    }

    /// Writes annotations that an alert lacks, with the texts that a standard gives.
    func adding(annotations: [(name: String, value: String)], to alert: AlertFact) -> [Fix] {
        add(
            annotations, under: "annotations", to: alert.itemSpan, fields: alert.isInDocument ? Self.fields : [:],
            isSafe: true)
    }

    /// Writes the nearest of a few words in place of one, where it is written as it is.
    func rewording(_ text: String, at span: Span, among words: [String]) -> [Fix] {
        let written = unit.program.sources.text(span)
        guard [text, "\"\(text)\"", "'\(text)'"].contains(written),
            let nearest = Suggestion.nearest(to: text, among: words)
        else { return [] }
        return [Fix("write `\(nearest)`", edits: [Edit(span, word: nearest)], isSafe: false)]
    }

    /// Keys of an alert in a tenant's document that become annotations.
    private static let fields = ["summary": "summary", "description": "description", "runbook_url": "runbook"]

    /// The series that a metric's name stands for, as what is put behind it.
    private static func series(of type: MetricType?) -> [String] {
        switch type {
        case .histogram: ["", "_bucket", "_count", "_sum"]
        case .summary: ["", "_count", "_sum"]
        case .counter, .gauge, nil: [""]
        }
    }

    private func add(
        _ entries: [(name: String, value: String)], under key: String, to item: Span?, fields: [String: String],
        isSafe: Bool
    ) -> [Fix] {
        guard let item, let node = node(at: item) else { return [] }
        let insertion = KeyInsertion(sources: unit.program.sources)
        var own: [(key: String, value: String)] = []
        var inner: [(key: String, value: String)] = []
        var edits: [Edit] = []
        for (name, value) in entries {
            let text = KeyInsertion.scalar(value)
            let holder = fields[name] == nil ? node[key] : node
            if let blank = holder?[fields[name] ?? name] {
                // Written, and empty.
                guard blank.kind == .scalar, blank.span.end > blank.span.start else { return [] }
                edits.append(Edit(blank.span, replacement: text))
            } else if let field = fields[name] {
                own.append((field, text))
            } else {
                inner.append((name, text))
            }
        }
        if !inner.isEmpty, let mapping = node[key] {
            guard let edit = insertion.edit(adding: inner, to: mapping) else { return [] }
            edits.append(edit)
        } else if !inner.isEmpty {
            own.append((key, "{ \(inner.map { "\($0.key): \($0.value)" }.joined(separator: ", ")) }"))
        }
        if !own.isEmpty {
            guard let edit = insertion.edit(adding: own, to: node) else { return [] }
            edits.append(edit)
        }
        let names = entries.map { "`\($0.name)`" }.joined(separator: ", ")
        return [Fix("write \(names) as the standard has it", edits: edits, isSafe: isSafe)]
    }

    /// The mapping of the tenant's own that is written at a place.
    private func node(at span: Span) -> Node? {
        var nodes = ([unit.tenant.document.spec] + unit.tenant.rules).filter { $0.file == span.file }
        while let node = nodes.popLast() {
            if node.span == span, node.kind == .mapping { return node }
            guard node.span.start <= span.start, node.span.end >= span.end else { continue }
            nodes += node.items + node.entries.map(\.value)
        }
        return nil
    }
}
