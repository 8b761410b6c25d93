package import Diagnostics
package import YAML

/// What reading a layer needs to know, and where its findings go.
package struct Reader: Sendable {
    /// The layer being laid.
    package var layer: Layer
    /// The tenant whose document is read, for its diagnostics.
    package var tenant: String?
    package var diagnostics = DiagnosticList()
    /// What workloads may name as their preset.
    package let presets: PresetTable

    package init(layer: Layer, tenant: String? = nil, presets: PresetTable = PresetTable()) {
        self.layer = layer
        self.tenant = tenant
        self.presets = presets
    }

    package func origin(of node: Node) -> Origin { Origin(layer: layer, span: node.span) }

    /// Appends a finding of a check.
    package mutating func report(
        _ check: Check, _ message: String, at span: Span, label: String = "", others: [Label] = [],
        notes: [String] = [], help: String? = nil, fixes: [Fix] = []
    ) {
        diagnostics.append(
            Diagnostic(
                code: check.code, severity: check.severity, message: message,
                labels: [Label(span, label)] + others, notes: notes, help: help, fixes: fixes, tenant: tenant))
    }

    package mutating func reportType(of node: Node, expected: String) {
        let found =
            switch node.kind {
            case .mapping: "a mapping"
            case .sequence: "a list"
            case .scalar, .alias: "`\(node.text)`"
            }
        report(
            .wrongType, "expected \(expected), found \(found)", at: node.span, label: "this is \(found)",
            help: "write \(expected)")
    }

    /// - Parameters:
    ///   - present: The keys that stand beside it: none of them is a fix.
    ///   - isGuessed: Whether to look for the key that was meant, which takes a while.
    package mutating func reportUnknownKey(
        _ key: Node, in owner: String, known: [String], present: Set<String>, isGuessed: Bool
    ) {
        let nearest = isGuessed ? Suggestion.nearest(to: key.text, among: known) : nil
        let isFree = nearest.map { !present.contains($0) } ?? false
        let fix = nearest.map { Fix("rename it to `\($0)`", edits: [Edit(key.span, word: $0)], isSafe: false) }
        report(
            .unknownKey, "`\(key.text)` is no key of \(owner)", at: key.span,
            label: nearest.map { "did you mean `\($0)`?" } ?? "not known here",
            help: "the keys here are \(known.map { "`\($0)`" }.joined(separator: ", "))",
            fixes: isFree ? fix.map { [$0] } ?? [] : [])
    }
}
