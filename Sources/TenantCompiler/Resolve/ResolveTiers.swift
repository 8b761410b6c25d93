internal import Diagnostics
internal import YAML

/// Lays each tier over what it inherits, roots first. Tiers whose chain is broken are left out, each with a finding.
func resolveTiers(
    _ documents: [Document], platform: Platform, presets: PresetTable, manifests: [String: [Node]],
    _ unread: inout UnreadSources, _ diagnostics: inout DiagnosticList
) -> [String: Tier] {
    var resolution = TierResolution(
        documents: documents, presets: presets, manifests: manifests, unread: unread)
    resolution.root = layDefaults(of: platform, presets: presets, &resolution.diagnostics)
    for document in documents { _ = resolution.resolve(document.name) }
    diagnostics.append(contentsOf: resolution.diagnostics)
    unread.brokenTiers = resolution.failed
    unread.faults = resolution.faults
    return resolution.resolved
}

/// What every tenant starts from, whatever its tier.
private func layDefaults(
    of platform: Platform, presets: PresetTable, _ diagnostics: inout DiagnosticList
) -> TenantSpec {
    var spec = TenantSpec()
    if let defaults = platform.spec.defaults.node {
        var reader = Reader(layer: .platformDefaults, presets: presets)
        spec.lay(defaults, &reader)
        diagnostics.append(contentsOf: reader.diagnostics)
    }
    return spec
}

/// Resolves tiers one by one, each after the tier it inherits from.
private struct TierResolution {
    let documents: [String: Document]
    let presets: PresetTable
    let manifests: [String: [Node]]
    var root = TenantSpec()
    var resolved: [String: Tier] = [:]
    var diagnostics = DiagnosticList()
    /// The tiers being resolved, outermost first.
    private var chain: [String] = []
    private(set) var failed: Set<String> = []
    private(set) var faults: [String: Set<String>] = [:]
    private let unread: UnreadSources

    init(documents: [Document], presets: PresetTable, manifests: [String: [Node]], unread: UnreadSources) {
        self.documents = Dictionary(documents.map { ($0.name, $0) }) { first, _ in first }
        self.presets = presets
        self.manifests = manifests
        self.unread = unread
    }

    mutating func resolve(_ name: String) -> Tier? {
        if let tier = resolved[name] { return tier }
        guard let document = documents[name], !failed.contains(name) else { return nil }
        chain.append(name)
        defer { chain.removeLast() }
        guard let parent = resolveParent(of: document) else {
            failed.insert(name)
            return nil
        }
        let tier = lay(document, over: parent.tier)
        resolved[name] = tier
        return tier
    }

    /// The tier that a document inherits from, if it names one; null after a finding.
    private mutating func resolveParent(of document: Document) -> (tier: Tier?, Void)? {
        guard let reference = document.spec["inherits"], !reference.isNull, reference.kind == .scalar else {
            return (nil, ())
        }
        let name = reference.text
        if let start = chain.firstIndex(of: name) {
            reportCycle(Array(chain[start...]), at: reference.span)
            return nil
        }
        guard documents[name] != nil else {
            let nearest = Suggestion.nearest(to: name, among: documents.keys.sorted())
            if nearest == nil, unread.mayHold(tier: name) { return nil }
            report(
                .unknownTier, "tier `\(document.name)` inherits from `\(name)`, which is no tier", at: reference.span,
                label: nearest.map { "did you mean `\($0)`?" } ?? "",
                help: "the tiers are \(documents.keys.sorted().map { "`\($0)`" }.joined(separator: ", "))")
            return nil
        }
        guard let tier = resolve(name) else { return nil }
        return (tier, ())
    }

    private mutating func lay(_ document: Document, over parent: Tier?) -> Tier {
        var reader = Reader(layer: .tier(document.name), presets: presets)
        var spec = parent?.spec ?? TierSpec()
        document.lay(over: &spec, &reader)
        spec.checkRequired(Place(document.nameSpan, "Tier `\(document.name)`", node: document.spec), &reader)
        let faults = RefusedParts.sections(of: document.spec, in: reader.diagnostics, TierSpec.self)
            .union(parent.flatMap { self.faults[$0.name] } ?? [])
        if !faults.isEmpty { self.faults[document.name] = faults }
        diagnostics.append(contentsOf: reader.diagnostics)
        // The same nodes once more onto what tenants share with tiers; faults were reported above.
        var base = parent?.base ?? root
        if let quota = document.spec["quota"], !quota.isNull { base.quota.lay(quota, &reader) }
        if let limits = document.spec["limitRange"], !limits.isNull { base.limitRange.lay(limits, &reader) }
        return Tier(
            name: document.name, nameSpan: document.nameSpan, spec: spec, base: base,
            manifests: (parent?.manifests ?? []) + (manifests[document.name] ?? []))
    }

    private mutating func reportCycle(_ names: [String], at span: Span) {
        let loop = (names + [names[0]]).map { "`\($0)`" }.joined(separator: " → ")
        failed.formUnion(names)
        report(
            .tierCycle, "tiers inherit from one another in a circle: \(loop)", at: span, label: "closes the circle",
            help: "remove one `inherits`")
    }

    private mutating func report(_ check: Check, _ message: String, at span: Span, label: String, help: String) {
        diagnostics.append(
            Diagnostic(code: check.code, message: message, labels: [Label(span, label)], help: help))
    }
}
