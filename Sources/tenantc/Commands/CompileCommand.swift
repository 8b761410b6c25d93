import ArgumentParser
import TenantCompiler

struct CompileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile", abstract: "Write out/: what the sources compile to.",
        discussion: """
            Nothing is written when there are errors. Files that tenantc did not write are never touched.

            Examples:
              tenantc compile
              tenantc compile --check                      exit 1 where out/ is stale
              tenantc compile --rev v2 --out /tmp/v2       what a commit compiles to
              tenantc compile --out - --tenant acme | kubectl apply -f -
            """)

    @OptionGroup var sources: SourceOptions

    @Option(help: ArgumentHelp("Where to write; - prints one YAML stream in apply order.", valueName: "dir"))
    var out: String?

    @Flag(help: "Write nothing; exit 1 where the folder differs from what would be written.")
    var check = false

    @Option(help: ArgumentHelp("Write only this tenant; may be given more than once.", valueName: "name"))
    var tenant: [String] = []

    @Option(help: ArgumentHelp("Write only this environment; may be given more than once.", valueName: "name"))
    var environment: [String] = []

    @Flag(help: "Replace or delete files in the output folder that tenantc did not write.")
    var force = false

    @Flag(help: "Print the seconds of each stage and the peak memory to standard error.")
    var timings = false

    func run() async throws {
        let progress = Progress()
        let input = try sources.readSources()
        guard let folder = out ?? outputFolder(of: input) else {
            throw MachineError.usage("a bare repository has no folder to write to; name one with --out DIR, or --out -")
        }
        progress.ended("read")
        var options = sources.compileOptions(progress)
        options.tenants = Set(tenant)
        options.environments = Set(environment)
        let compilation = await TenantCompiler.compile(input.map, options)
        progress.clear()
        if !compilation.diagnostics.isEmpty { Reporting.showText(compilation) }
        if compilation.isRefused { throw ExitStatus.refused }
        try checkNames(against: compilation)
        try await deliver(compilation, to: folder, progress)
        progress.clear()
        if timings { Terminal.error(progress.report) }
    }

    private func outputFolder(of input: SourceInput) -> String? {
        input.folder.map { $0 == "." ? "out" : "\($0)/out" }
    }

    private func deliver(_ compilation: Compilation, to folder: String, _ progress: Progress) async throws {
        if folder == "-" {
            Terminal.output(OutputStream.bytes(compilation.outputs)[...])
            return
        }
        let tree = OutputTree(compilation.outputs)
        let prunes = tenant.isEmpty && environment.isEmpty
        let plan = try await OutputPlanner(root: folder, tree: tree, workers: sources.jobs, prunes: prunes).plan()
        progress.ended("compare")
        if check { return try reportStale(plan, folder) }
        guard plan.foreign.isEmpty || force else {
            throw MachineError.foreignFiles(plan.foreign, folder: folder)
        }
        try await OutputWriter(root: folder, tree: tree, workers: sources.jobs).apply(
            plan.claiming(plan.foreign, in: tree))
        progress.ended("write")
        progress.clear()
        Terminal.error(summary(plan, compilation, folder))
    }

    /// A filter that names nobody is a mistake, not an empty result.
    private func checkNames(against compilation: Compilation) throws {
        let tenants = compilation.program.tenants.map(\.name)
        for name in tenant where !tenants.contains(name) {
            throw MachineError.usage("there is no tenant `\(Terminal.visible(name))`")
        }
        let environments = compilation.program.platform.environments.map(\.name)
        for name in environment where !environments.contains(name) {
            throw MachineError.usage(
                "there is no environment `\(Terminal.visible(name))`; there are \(environments.joined(separator: ", "))"
            )
        }
    }

    private func reportStale(_ plan: OutputPlan, _ folder: String) throws {
        let stale =
            plan.stalePaths
            + plan.foreign.filter { path in !plan.writes.contains { $0.path == path } }
            .map { ($0, "not written by tenantc") }
        guard !stale.isEmpty else {
            Terminal.error("\(folder) is up to date: \(plan.unchangedCount) files\n")
            return
        }
        for (path, verb) in stale.prefix(20) {
            Terminal.error("\(Terminal.visible(folder))/\(Terminal.visible(path)): \(verb)\n")
        }
        if stale.count > 20 { Terminal.error("and \(stale.count - 20) more\n") }
        Terminal.error("\(folder) is not what the sources compile to; run `tenantc compile` and commit it\n")
        throw ExitStatus.refused
    }

    private func summary(_ plan: OutputPlan, _ compilation: Compilation, _ folder: String) -> String {
        let written = plan.writes.count + plan.newFolders.reduce(0) { $0 + $1.files.count }
        let tenants = Set(compilation.outputs.map(\.tenant)).count
        return "\(tenants) tenant\(tenants == 1 ? "" : "s") compiled into \(folder): "
            + "\(written) files written, \(plan.unchangedCount) unchanged, \(plan.deletes.count) deleted\n"
    }
}

extension OutputPlan {
    /// The plan with foreign files taken over, where `--force` asks for it: those in the way are replaced, others deleted.
    fileprivate func claiming(_ foreign: [String], in tree: OutputTree) -> OutputPlan {
        var plan = self
        let wanted = Set(writes.map(\.path))
        plan.deletes += foreign.filter { !wanted.contains($0) }
        plan.foreign = []
        return plan
    }
}
