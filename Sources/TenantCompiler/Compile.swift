package import Diagnostics
internal import Synchronization
internal import WorkSharing
internal import YAML

/// Compiles a source tree: parse, resolve, render each tenant on its own, then link the fleet.
///
/// A function of its arguments: no clock, environment, file system or network, and no order but the sorted one.
package func compile(_ sources: SourceMap, _ options: CompileOptions = CompileOptions()) async -> Compilation {
    var diagnostics = DiagnosticList()
    let files = await parseFiles(sources, options, &diagnostics)
    options.observer?.ended(.parse)

    let program = buildProgram(files, sources: sources, &diagnostics)
    options.observer?.ended(.resolve)

    let objects = await compileTenants(of: program, isRefused: diagnostics.hasErrors, options)
    for object in objects { diagnostics.append(contentsOf: object.diagnostics) }
    options.observer?.ended(.render)

    let fleet = Fleet(
        program: program, members: objects.flatMap(\.members),
        unresolved: diagnostics.hasErrors ? unresolvedTenants(of: program, objects) : [], asOf: options.asOf)
    judgeSources(of: fleet, &diagnostics)
    if options.linksFleet {
        var found = DiagnosticList()
        await judge(fleet, workers: options.workers, &found)
        let refused = objects.compactMap(\.refused)
        found.removeAll { finding in !options.tellsConsequences && refused.contains { $0.explain(finding) } }
        diagnostics.append(contentsOf: found)
    }
    options.observer?.ended(.link)

    diagnostics.concealSecrets(in: sources)
    let reports = diagnostics.hasErrors ? nil : await renderFleet(fleet, options)
    return Compilation(
        diagnostics: diagnostics.sorted(atMost: options.mostFindings), fleet: fleet,
        outputs: objects.flatMap(\.outputs), reports: reports)
}

/// Reads every source file, each on its own.
private func parseFiles(
    _ sources: SourceMap, _ options: CompileOptions, _ diagnostics: inout DiagnosticList
) async -> [ParsedFile] {
    for id in sources.ids where sources[id].kind != .regular && sources[id].kind != .oversized {
        diagnostics.append(notAFile(sources[id], id))
    }
    let layout = SourceLayout(paths: sources.files.lazy.map(\.path))
    let work = sources.ids.compactMap { id in role(of: sources[id], in: layout).map { (id: id, role: $0) } }
    let parsed = await inParallel(
        work.count, workers: options.workers, advanced: { options.observer?.advanced(.parse, by: $0, of: work.count) }
    ) { index in
        var found = DiagnosticList()
        let file = parseFile(work[index].id, role: work[index].role, in: sources, budget: options.budget, &found)
        return (file: file, diagnostics: found)
    }
    for result in parsed { diagnostics.append(contentsOf: result.diagnostics) }
    return parsed.map(\.file)
}

/// Compiles each tenant on its own. Once something is refused, nothing more is printed for a receiver, as nobody will see
/// it.
private func compileTenants(of program: Program, isRefused: Bool, _ options: CompileOptions) async -> [ObjectFile] {
    let count = program.tenants.count
    let refusal = Refusal(isKnown: isRefused)
    let order = order(of: program.tenants, in: program)
    let objects = await inParallel(
        count, workers: options.workers, advanced: { options.observer?.advanced(.render, by: $0, of: count) }
    ) { place in
        var options = options
        if options.receiver != nil, refusal.isKnown { options.rendersOutput = false }
        let object = compileTenant(program.tenants[order[place]], in: program, options)
        if object.diagnostics.hasErrors { refusal.tell() }
        return object
    }
    return zip(order, objects).sorted { $0.0 < $1.0 }.map(\.1)
}

/// The order to compile in: of a few tenants the one with the longest files first, so that no processor waits at the end
/// for one that began late. Of many, one is a small part of the whole.
private func order(of tenants: [TenantSource], in program: Program) -> [Int] {
    guard tenants.count <= 256 else { return Array(tenants.indices) }
    let sizes = tenants.map { tenant in
        Set(([tenant.document.spec] + tenant.manifests + tenant.rules + tenant.dashboards).map(\.file))
            .reduce(0) { $0 + program.sources[$1].bytes.count }
    }
    return tenants.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
}

/// Whether any part of the sources is known to be refused, told between threads.
private final class Refusal: Sendable {
    private let flag: Atomic<Bool>

    init(isKnown: Bool) { flag = Atomic(isKnown) }

    var isKnown: Bool { flag.load(ordering: .relaxed) }

    func tell() { flag.store(true, ordering: .relaxed) }
}

private func role(of file: SourceFile, in layout: SourceLayout) -> SourceRole? {
    file.kind == .regular || file.kind == .oversized ? layout.role(of: file.path) : nil
}

private func notAFile(_ file: SourceFile, _ id: FileID) -> Diagnostic {
    Diagnostic(
        code: Check.symbolicLink.code,
        message: "`\(file.path)` is \(file.kind == .symbolicLink ? "a symbolic link" : "no regular file")",
        labels: [Label(.top(of: id), "not followed")], help: "put a real file in its place")
}
