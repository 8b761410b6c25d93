import ArgumentParser
import Git
import TenantCompiler

struct CompileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile", abstract: "Write out/: what the sources compile to.",
        discussion: """
            Nothing is written when there are errors. Files that tenantc did not write
            are refused by name, and never touched without --force.

            --check compares with the out/ that belongs to the sources: that of the folder,
            with --staged the staged one, with --rev the commit's; with --out always the
            folder named.

            Examples:
              tenantc compile
              tenantc compile --check           exit 1 where out/ is stale
              tenantc compile --staged --check  as it will be committed
              tenantc compile --rev v2 --out /tmp/v2
              tenantc compile --out - --tenant acme --environment staging

            Exit codes: 0 done, 1 the sources are refused, --check found stale output or
            --exit-code changed some, 2 could not run.
            """)

    @OptionGroup var sources: SourceOptions

    @Option(
        help: ArgumentHelp(
            "Where to write; - prints the one YAML stream of an environment in apply order. (default: out beside the sources)",
            valueName: "dir"))
    var out: String?

    @Flag(help: "Write nothing; exit 1 where out/ differs from what would be written.")
    var check = false

    @Flag(help: "Exit 1 where something was written, or with --staged the staged out/ was not what it should be.")
    var exitCode = false

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
        if exitCode, check || out == "-" {
            throw ValidationError(
                "--exit-code is for writing a folder; with \(check ? "--check" : "--out -") none is written")
        }
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
        let recorded = recordedOutput(of: input)
        if out != "-", !check || recorded == nil { try checkFolder(of: input) }
        progress.ended("read")
        var options = try sources.compileOptions(progress, for: input)
        options.tenants = Set(tenant)
        options.environments = Set(environment)
        // What is compared with a recorded tree is hashed once more, and has to be held for it.
        let isHashed = recorded != nil && (check || exitCode)
        let claim = check || out == "-" ? nil : try OutputClaim(folder)
        defer { claim?.release() }
        let stage = out == "-" || isHashed ? nil : claim?.stage ?? OutputStage(comparingWith: folder)
        options.receiver = stage
        let compilation = await TenantCompiler.compile(input.map, options)
        keepToTheEnd(compilation)
        progress.clear()
        if !compilation.diagnostics.isEmpty { Reporting.showText(compilation) }
        if compilation.isRefused { throw ExitStatus.refused }
        try NameFilter(tenants: tenant, environments: environment).check(against: compilation)
        if out == "-" { return try printStream(compilation) }
        if check, let recorded { return try await compare(compilation, recorded, progress) }
        let summary = try await deliver(compilation, stage, claim, progress)
        // A date that was not given is that of a commit, and the next run may be on another.
        let isDateKnown = options.asOf == nil || sources.asOf != nil
        if isDateKnown, compilation.diagnostics.isEmpty, summary.isUnchanged { cache?.remember(summary) }
        guard exitCode else { return }
        if sources.staged, let recorded {
            try StaleReport(recorded, isWritten: true).check(try await plan(of: compilation, recorded))
        } else if !summary.isUnchanged {
            throw ExitStatus.refused
        }
    }

    /// Where to write: the folder named, or `out/` beside the sources.
    private var folder: String {
        out.map(SourceOptions.withoutSlashes) ?? (sources.root == "." ? "out" : "\(sources.root)/out")
    }

    private var scope: OutputScope { OutputScope(tenants: Set(tenant), environments: Set(environment)) }

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
            options: ["budget \(sources.cost.budget)", "as of \(sources.asOf?.day.display ?? "")"]
                + tenant.sorted().map { "tenant \($0)" }
                + environment.sorted().map { "environment \($0)" }, workers: sources.workers)
    }

    private func printStream(_ compilation: Compilation) throws(MachineError) {
        // Whoever applies an empty stream with pruning deletes everything.
        guard !compilation.outputs.isEmpty else { throw .usage("there is nothing to print: no tenant") }
        let environments = Set(compilation.outputs.map(\.environment)).sorted()
        guard environments.count == 1 else {
            let names = environments.map { "`\($0)`" }.joined(separator: ", ")
            throw .usage(
                "one stream goes to one cluster, and this one would hold objects for \(names); "
                    + "name one of them with --environment")
        }
        try Terminal.output(OutputStream.bytes(compilation.outputs)[...])
    }

    /// The output that is recorded with the sources; null where they are a folder's, or --out names another place.
    private func recordedOutput(of input: SourceInput) -> RecordedOutput? {
        guard out == nil, sources.staged || input.commit != nil else { return nil }
        var environment = RepositoryEnvironment()
        environment.indexFile = Terminal.environment("GIT_INDEX_FILE")
        return RecordedOutput(root: sources.root, commit: input.commit, environment: environment)
    }

    private func plan(
        of compilation: Compilation, _ recorded: RecordedOutput
    ) async throws(MachineError) -> OutputPlan {
        try await recorded.plan(for: OutputTree(compilation), scope, workers: sources.workers)
    }

    private func compare(_ compilation: Compilation, _ recorded: RecordedOutput, _ progress: Progress) async throws {
        let plan = try await plan(of: compilation, recorded)
        progress.ended("compare")
        try StaleReport(recorded).check(plan)
        let summary = CompileSummary(folder: recorded.subject, tenants: 0, unchanged: plan.unchangedCount)
        Terminal.error(summary.upToDate)
    }

    private func deliver(
        _ compilation: Compilation, _ stage: OutputStage?, _ claim: OutputClaim?, _ progress: Progress
    ) async throws -> CompileSummary {
        let tree = OutputTree(compilation, stage)
        keepToTheEnd(tree)
        var summary = CompileSummary(folder: folder, tenants: Set(compilation.outputs.map(\.tenant)).count)
        guard let claim else {
            let planner = OutputPlanner(root: folder, tree: tree, scope: scope, workers: sources.workers)
            let plan = try await planner.plan()
            progress.ended("compare")
            try StaleReport(folder: folder).check(plan)
            summary.unchanged = plan.unchangedCount
            Terminal.error(summary.upToDate)
            return summary
        }
        let writer = OutputWriter(claim: claim, tree: tree, workers: sources.workers)
        let plan = try await writer.write(scope, force: force) { progress.ended("compare") }
        progress.ended("write")
        progress.clear()
        summary.written = plan.writeCount
        summary.unchanged = plan.unchangedCount
        summary.deleted = plan.deletes.count
        Terminal.error(summary.text)
        return summary
    }
}
