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
    /// The innermost field whose value is read.
    var field: (any ExemplaryField)?
    /// Keys that stand in an object further in than theirs.
    var strays: [Stray] = []
    /// How many unknown keys have been looked for in other objects, which takes a while: who writes very many of them is
    /// told the nearest of the object's own keys alone.
    var widelySought = 0
    static let mostWidelySought = 128
    /// How many unknown keys of one object are looked for at all.
    static let mostSought = 64
    /// Whether an object is read that no lower layer has, perhaps for a wrong name.
    var isInNewObject = false
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

    /// Reports what should be an object.
    mutating func reportType(of node: Node, as owner: any Spec.Type) {
        let keys = owner.keys.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
        reportType(
            of: node, expected: "a mapping",
            help: field?.example == nil ? "write a mapping with keys such as \(keys)" : nil)
    }

    private var suchAs: String { field?.example.map { ", such as \($0)" } ?? "" }

    /// - Parameter help: What to write; else what is expected, with an example of the field where there is one.
    package mutating func reportType(of node: Node, expected: String, help: String? = nil) {
        let found =
            switch node.kind {
            case .mapping: "a mapping"
            case .sequence: "a list"
            case .scalar, .alias: "`\(node.text)`"
            }
        report(
            .wrongType, "expected \(expected), found \(found)", at: node.span, label: "this is \(found)",
            help: help ?? "write \(expected)" + (expected.contains("such as") ? "" : suchAs))
    }
}
