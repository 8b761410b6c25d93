internal import Diagnostics
internal import YAML

/// Lays a tenant's layers and gives one unit for each environment that it runs in.
func resolve(_ tenant: TenantSource, in program: Program, _ diagnostics: inout DiagnosticList) -> [Unit] {
    var resolution = TenantResolution(tenant: tenant, program: program)
    let units = resolution.units()
    diagnostics.append(contentsOf: resolution.reader.diagnostics)
    return units
}

private struct TenantResolution {
    let tenant: TenantSource
    let program: Program
    var reader: Reader

    init(tenant: TenantSource, program: Program) {
        self.tenant = tenant
        self.program = program
        reader = Reader(layer: .tenant(tenant.name), tenant: tenant.name, presets: program.presets)
    }

    private var place: Place {
        Place(tenant.document.nameSpan, "tenant `\(tenant.name)`", node: tenant.document.spec)
    }

    mutating func units() -> [Unit] {
        let common = lay(tier: tierName(in: nil), override: nil)
        var units: [Unit] = []
        for (environment, item) in environments(of: common.spec) {
            if let unit = unit(in: environment, item?.spec, common: common) { units.append(unit) }
        }
        return units
    }

    /// The unit of one environment; null when its tier is unknown, which has been reported.
    private mutating func unit(
        in environment: Environment, _ override: Node?, common: (tier: Tier?, spec: TenantSpec)
    ) -> Unit? {
        var laid = common
        if let override {
            reader.layer = .environment(environment.name)
            if override["tier"] != nil {
                laid = lay(tier: tierName(in: override), override: override, environment: environment.name)
            } else {
                laid.spec.lay(override, &reader)
            }
        }
        laid.spec.checkRequired(place, &reader)
        guard let tier = laid.tier else { return nil }
        return Unit(
            program: program, tenant: tenant, environment: environment, tier: tier, spec: laid.spec, override: override)
    }

    /// The tier's base, the tenant's spec and, where given, an environment's partial spec over it.
    private mutating func lay(
        tier name: Node?, override: Node?, environment: String = ""
    ) -> (tier: Tier?, spec: TenantSpec) {
        var tier: Tier?
        if let name { tier = find(tier: name) }
        var spec = tier?.base ?? TenantSpec()
        reader.layer = .tenant(tenant.name)
        tenant.document.lay(over: &spec, &reader)
        if let override {
            reader.layer = .environment(environment)
            spec.lay(override, &reader)
        }
        return (tier, spec)
    }

    /// The node that names the tier, in the highest layer that does.
    private func tierName(in override: Node?) -> Node? {
        let layers: [Node?] = [override, tenant.document.spec, program.platform.spec.defaults.node]
        for case let spec? in layers {
            if let name = spec["tier"], name.kind == .scalar, !name.isNull { return name }
        }
        return nil
    }

    private mutating func find(tier name: Node) -> Tier? {
        if let tier = program.tiers[name.text] { return tier }
        let known = program.tiers.keys.sorted()
        let nearest = Suggestion.nearest(to: name.text, among: known)
        let isBroken = program.unread.brokenTiers.contains(name.text)
        if isBroken || nearest == nil && program.unread.mayHold(tier: name.text) { return nil }
        reader.report(
            .unknownTier, "tenant `\(tenant.name)` names tier `\(name.text)`, which is none", at: name.span,
            label: nearest.map { "did you mean `\($0)`?" } ?? "no such tier",
            help: known.isEmpty
                ? "write a Tier document under `tiers/`"
                : "the tiers are \(known.map { "`\($0)`" }.joined(separator: ", "))",
            fixes: nearest.map { [Fix("write `\($0)`", edits: [Edit(name.span, word: $0)], isSafe: false)] }
                ?? [])
        return nil
    }

    /// The environments that the tenant names, or else all there are.
    private mutating func environments(
        of spec: TenantSpec
    ) -> [(environment: Environment, item: EnvironmentOverrides.Item?)] {
        guard spec.environments.isSet else { return program.platform.environments.map { ($0, nil) } }
        var found: [(environment: Environment, item: EnvironmentOverrides.Item?)] = []
        for item in spec.environments.items {
            if let environment = program.platform.environment(named: item.name) {
                found.append((environment, item))
            } else {
                reportUnknown(item)
            }
        }
        return found.sorted { $0.environment.name < $1.environment.name }
    }

    private mutating func reportUnknown(_ item: EnvironmentOverrides.Item) {
        if program.unread.mayHoldEnvironments { return }
        let known = program.platform.environments.map(\.name)
        let nearest = Suggestion.nearest(to: item.name, among: known)
        reader.report(
            .unknownEnvironment, "the Platform has no environment `\(item.name)`", at: item.nameSpan,
            label: nearest.map { "did you mean `\($0)`?" } ?? "no such environment",
            others: program.platform.nameSpan.map { [Label($0, "the Platform's document")] } ?? [],
            help: "the environments are \(known.map { "`\($0)`" }.joined(separator: ", "))",
            fixes: nearest.map { [Fix("write `\($0)`", edits: [Edit(item.nameSpan, word: $0)], isSafe: false)] }
                ?? [])
    }
}
