import ArgumentParser
import TenantCompiler

struct CompileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile", abstract: "Write out/: what the sources compile to.",
        discussion: """
            Nothing is written when there are errors. Files that tenantc did not write
            are refused by name, and never touched without --force.

            Examples:
              tenantc compile
              tenantc compile --check           exit 1 where out/ is stale
              tenantc compile --rev v2 --out /tmp/v2
              tenantc compile --out - --tenant acme --environment staging

            Exit codes: 0 done, 1 the sources are refused or --check found stale output,
            2 could not run.
            """)

    @OptionGroup var sources: SourceOptions

    @Option(
        help: ArgumentHelp(
            "Where to write; - prints one YAML stream in apply order. (default: out beside the sources)",
            valueName: "dir"))
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

    func validate() throws {
        if out == "" { throw ValidationError("--out takes a folder, or - for standard output") }
        if check, out == "-" { throw ValidationError("--check compares a folder; --out - has none") }
        if force, check || out == "-" {
            throw ValidationError(
                "--force is for writing a folder; with \(check ? "--check" : "--out -") none is written")
        }
    }

    func run() async throws {
        let progress = Progress()
        let cache = await usableCache()
        if let memory = cache?.recall() {
            let summary = CompileSummary(folder: folder, tenants: memory.tenants, unchanged: memory.files)
            Terminal.error(check ? summary.upToDate : summary.text)
            progress.ended("recall")
        } else {
            try await compile(cache, progress)
        }
        if timings { Terminal.error(progress.report) }
    }

    private func compile(_ cache: CompileCache?, _ progress: Progress) async throws {
        let input = try await sources.readSources()
        if out != "-" { try checkFolder(of: input) }
        progress.ended("read")
        var options = sources.compileOptions(progress)
        options.tenants = Set(tenant)
        options.environments = Set(environment)
        let compilation = await TenantCompiler.compile(input.map, options)
        progress.clear()
        if !compilation.diagnostics.isEmpty { Reporting.showText(compilation) }
        if compilation.isRefused { throw ExitStatus.refused }
        try NameFilter(tenants: tenant, environments: environment).check(against: compilation)
        guard out != "-" else {
            // Whoever applies an empty stream with pruning deletes everything.
            guard !compilation.outputs.isEmpty else { throw MachineError.usage("there is nothing to print: no tenant") }
            return try Terminal.output(OutputStream.bytes(compilation.outputs)[...])
        }
        let summary = try await deliver(compilation, progress)
        if compilation.diagnostics.isEmpty, summary.isUnchanged { cache?.remember(summary) }
    }

    /// Where to write: the folder named, or `out/` beside the sources.
    private var folder: String {
        out.map(SourceOptions.withoutSlashes) ?? (sources.root == "." ? "out" : "\(sources.root)/out")
    }

    private func checkFolder(of input: SourceInput) throws(MachineError) {
        guard out != nil || input.folder != nil else {
            throw .usage("a bare repository has no folder to write to; name one with --out DIR, or --out -")
        }
        try OutputPlace(folder: folder, sources: sources.root).check()
    }

    /// Of a working tree and its output folder; what else is compiled is not there to be looked at again.
    private func usableCache() async -> CompileCache? {
        guard sources.rev == nil, !sources.staged, !force, out != "-" else { return nil }
        return await CompileCache(
            sources: sources.root, output: folder,
            options: ["budget \(sources.budget)"] + tenant.sorted().map { "tenant \($0)" }
                + environment.sorted().map { "environment \($0)" }, workers: sources.workers)
    }

    private func deliver(_ compilation: Compilation, _ progress: Progress) async throws -> CompileSummary {
        let tree = OutputTree(compilation.outputs)
        let scope = OutputScope(tenants: Set(tenant), environments: Set(environment))
        var summary = CompileSummary(folder: folder, tenants: Set(compilation.outputs.map(\.tenant)).count)
        if check {
            let planner = OutputPlanner(root: folder, tree: tree, scope: scope, workers: sources.workers)
            let plan = try await planner.plan()
            progress.ended("compare")
            try reportStale(plan)
            summary.unchanged = plan.unchangedCount
            Terminal.error(summary.upToDate)
            return summary
        }
        let writer = OutputWriter(root: folder, tree: tree, workers: sources.workers)
        let plan = try await writer.write(scope, force: force) { progress.ended("compare") }
        progress.ended("write")
        progress.clear()
        summary.written = plan.writeCount
        summary.unchanged = plan.unchangedCount
        summary.deleted = plan.deletes.count
        Terminal.error(summary.text)
        return summary
    }

    private func reportStale(_ plan: OutputPlan) throws {
        let stale = plan.stalePaths
        guard !stale.isEmpty else { return }
        let shownFolder = Terminal.visible(folder)
        for (path, verb) in stale.prefix(20) {
            Terminal.error("\(shownFolder)/\(Terminal.visible(path)): \(verb)\n")
        }
        if stale.count > 20 { Terminal.error("and \(stale.count - 20) more\n") }
        Terminal.error("\(shownFolder) is not what the sources compile to; run `tenantc compile` and commit it\n")
        throw ExitStatus.refused
    }
}
