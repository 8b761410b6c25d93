internal import Diagnostics

/// What one tenant compiles to, and what the link step has to know of it.
struct ObjectFile: Sendable {
    var diagnostics = DiagnosticList()
    var members: [Fleet.Member] = []
    var outputs: [RenderedUnit] = []
}

/// Resolves a tenant and, for each environment: reads its raw objects, runs the emitters, judges, prints.
func compileTenant(_ tenant: TenantSource, in program: Program, _ options: CompileOptions) -> ObjectFile {
    var object = ObjectFile()
    for var unit in resolve(tenant, in: program, &object.diagnostics) {
        unit.raw = readRawObjects(of: unit, &object.diagnostics)
        unit.routing = makeRouting(of: unit, &object.diagnostics)
        // Environments mostly send alike, and then hold it once.
        if let last = object.members.last?.routing, last == unit.routing { unit.routing = last }
        unit.rules = makeRules(of: unit, on: options.asOf, &object.diagnostics)
        unit.dashboards = makeDashboards(of: unit)
        unit.ownDashboards = makeOwnDashboards(of: unit, on: options.asOf, &object.diagnostics)
        unit.manifests = Emitter.all.flatMap { $0.emit(unit) } + unit.raw.map { place($0, in: unit) }
        unit.inventory = Inventory(of: unit)
        judge(unit, &object.diagnostics)
        let compliance = judgeStandards(unit, on: options.asOf, &object.diagnostics)
        // Judged as if it ran, so that it can be woken at any time.
        if unit.lifecycle == .suspended { unit.manifests = unit.manifests.compactMap(suspended) }
        object.members.append(Fleet.Member(unit, compliance))
        if options.rendersOutput, options.wants(unit), !object.diagnostics.hasErrors {
            let output = render(unit)
            object.outputs.append(options.receiver?.receive(output) ?? output)
        }
    }
    return object
}

extension CompileOptions {
    fileprivate func wants(_ unit: Unit) -> Bool {
        (tenants.isEmpty || tenants.contains(unit.name))
            && (environments.isEmpty || environments.contains(unit.environment.name))
    }
}
