package import Diagnostics
package import YAML

/// What reading a layer needs to know, and where its findings go.
package struct Reader: Sendable {
    /// The layer being laid.
    package var layer: Layer
    /// The tenant whose document is read, for its diagnostics.
    package var tenant: String?
    package var diagnostics = DiagnosticList()
    /// The objects that are being read, outermost first.
    var enclosing: [any Spec.Type] = []
    /// Keys that stand in an object further in than theirs.
    var strays: [Stray] = []
    /// How many unknown keys have been looked for in other objects, which takes a while: who writes very many of them is
    /// told the nearest of the object's own keys alone.
    var widelySought = 0
    static let mostWidelySought = 128
    /// What the document declares, while what is around its `spec` is read.
    var kind: Kind?
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
}
