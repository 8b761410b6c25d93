internal import Diagnostics

/// What one tenant compiles to, and what the link step has to know of it.
struct ObjectFile: Sendable {
    var diagnostics = DiagnosticList()
    var members: [Fleet.Member] = []
    var outputs: [RenderedUnit] = []
    /// What of the tenant's document is refused; null for nothing.
    var refused: RefusedParts?
}

/// Resolves a tenant and, for each environment: reads its raw objects, runs the emitters, judges, prints.
func compileTenant(_ tenant: TenantSource, in program: Program, _ options: CompileOptions) -> ObjectFile {
    var object = ObjectFile()
    let units = resolve(tenant, in: program, &object.diagnostics)
    object.refused = RefusedParts(object.diagnostics, of: tenant)
    var found = DiagnosticList()
    for var unit in units {
        unit.raw = readRawObjects(of: unit, &found)
        unit.routing = makeRouting(of: unit, &found)
        // Environments mostly send alike, and then hold it once.
        if let last = object.members.last?.routing, last == unit.routing { unit.routing = last }
        unit.rules = makeRules(of: unit, on: options.asOf, &found)
        unit.dashboards = makeDashboards(of: unit)
        unit.ownDashboards = makeOwnDashboards(of: unit, on: options.asOf, &found)
        unit.manifests = Emitter.all.flatMap { $0.emit(unit) } + unit.raw.map { place($0, in: unit) }
        unit.inventory = Inventory(of: unit)
        judge(unit, &found)
        let compliance = judgeStandards(unit, on: options.asOf, &found)
        // Judged as if it ran, so that it can be woken at any time.
        if unit.lifecycle == .suspended { unit.manifests = unit.manifests.compactMap(suspended) }
        object.members.append(Fleet.Member(unit, compliance))
        if options.rendersOutput, options.wants(unit), !object.diagnostics.hasErrors, !found.hasErrors {
            let output = render(unit)
            object.outputs.append(options.receiver?.receive(output) ?? output)
        }
    }
    if !options.tellsConsequences {
        if let refused = object.refused { found.removeAll(where: refused.explain) }
        let faults = units.reduce(into: Set<String>()) { $0.formUnion(program.unread.faults[$1.tier.name] ?? []) }
        if !faults.isEmpty { found.removeAll { RefusedParts.explain($0, byTier: faults) } }
    }
    object.diagnostics.append(contentsOf: found)
    return object
}

extension CompileOptions {
    fileprivate func wants(_ unit: Unit) -> Bool {
        (tenants.isEmpty || tenants.contains(unit.name))
            && (environments.isEmpty || environments.contains(unit.environment.name))
    }
}
