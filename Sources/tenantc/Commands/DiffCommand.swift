import ArgumentParser
import Diagnostics
import Git
import TenantCompiler
import YAML

struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Show what a change of the sources does to what comes out.",
        discussion: """
            Compiles both sides in memory and compares them object by object: what tenants
            get, and what the platform of each environment gets. Risks are named first;
            the same change in many tenants is shown once.

            Examples:
              tenantc diff                      what the working tree changes since HEAD
              tenantc diff --staged             what the next commit changes
              tenantc diff main...HEAD          what this branch changes since it left main
              tenantc diff v1..v2 --format text --format markdown=comment.md

            Exit codes: 0 compared, 1 the sources of a side are refused or, with
            --exit-code, something differs, 2 could not run.
            """)

    @OptionGroup var sources: DiffSourceOptions

    @Option(
        help: ArgumentHelp(
            "How to print: \(FormatRequest<DiffFormat>.help). May be given more than once, each to its own file. (default: text)",
            valueName: "format[=file]"))
    var format: [FormatRequest<DiffFormat>] = []

    @Option(help: ArgumentHelp("Compare only this tenant; may be given more than once.", valueName: "name"))
    var tenant: [String] = []

    @Option(help: ArgumentHelp("Compare only this environment; may be given more than once.", valueName: "name"))
    var environment: [String] = []

    @Flag(help: "Exit with 1 where something differs.")
    var exitCode = false

    @Argument(
        help: ArgumentHelp(
            """
            What to compare: a commit with the working tree (or, with --staged, the index), two commits, or, with \
            three dots, a commit with what it has in common with another. (default: HEAD)
            """, valueName: "base[..head]"))
    var revisions: String?

    func validate() throws {
        try FormatRequest.validate(format, example: "markdown")
        if revisions == "" { throw ValidationError("give a commit or two, such as main..HEAD, or nothing for HEAD") }
        if sources.staged, case .since = RevisionRange(revisions) { return }
        if sources.staged { throw ValidationError("--staged compares the index with one commit, not two commits") }
    }

    func run() async throws {
        let input = try await DiffInput.read(
            RevisionRange(revisions), root: sources.root, isStaged: sources.staged, selection: sources.cost.selection,
            workers: sources.cost.workers)
        // One day for both, so that no exemption ends between them.
        let day = try JudgementDay.settle(
            sources.date.asOf, for: input.base.map, input.head.map
        ) { () throws(MachineError) in
            try input.head.commit == nil ? JudgementDay.head(of: sources.root) : input.head.seconds
        }
        let base = await compile(input.base, day)
        let head = await compile(input.head, day)
        let units = ComparableUnits(base: base, head: head)
        if base.isRefused { Reporting.showText(base) }
        if head.isRefused { Reporting.showText(head) }
        if units != nil { try checkNames(base, head) }
        var diff: WorldDiff?
        let words = ConcealedWords(base.program, head.program)
        if let units {
            diff = await compareWorlds(
                base: units.base, head: units.head, concealing: words, workers: sources.cost.workers)
        }
        let report = DiffReport(
            base: side(input.base, base), head: side(input.head, head), diff: diff,
            uncompared: units?.uncompared ?? [], newFindings: newFindings(base, head, words),
            asksForPlatform: tenant.isEmpty)
        try show(report)
        if base.isRefused || head.isRefused { throw ExitStatus.refused }
        if exitCode, diff?.isEmpty == false { throw ExitStatus.refused }
    }

    private func compile(_ side: DiffInput.Side, _ day: CalendarDate?) async -> Compilation {
        let progress = Progress()
        var options = sources.cost.compileOptions(progress)
        options.asOf = day
        options.tenants = Set(tenant)
        options.environments = Set(environment)
        let compilation = await TenantCompiler.compile(side.map, options)
        progress.clear()
        return compilation
    }

    /// A tenant or environment may be on one side only, but not on neither.
    private func checkNames(_ base: Compilation, _ head: Compilation) throws(MachineError) {
        let programs = [base.program, head.program]
        let tenants = Set(programs.flatMap { $0.tenants.map(\.name) })
        let environments = Set(programs.flatMap { $0.platform.environments.map(\.name) })
        for (names, noun, known) in [(tenant, "tenant", tenants), (environment, "environment", environments)] {
            guard let name = names.first(where: { !known.contains($0) }) else { continue }
            let meant = Suggestion.nearest(to: name, among: known.sorted()).map { "; did you mean `\($0)`?" } ?? ""
            throw .usage("neither side has \(noun) `\(Terminal.visible(name))`\(meant)")
        }
    }

    private func side(_ side: DiffInput.Side, _ compilation: Compilation) -> DiffReport.Side {
        DiffReport.Side(
            title: side.title, commit: side.commit,
            errors: compilation.diagnostics.count { $0.severity == .error })
    }

    private func newFindings(
        _ base: Compilation, _ head: Compilation, _ words: ConcealedWords
    ) -> [DiffReport.Finding] {
        guard !base.isRefused, !head.isRefused else { return [] }
        var known = Set(findings(base, words))
        return findings(head, words).filter { known.insert($0).inserted }
    }

    private func findings(_ compilation: Compilation, _ words: ConcealedWords) -> [DiffReport.Finding] {
        compilation.diagnostics.map { diagnostic in
            DiffReport.Finding(
                severity: diagnostic.severity, code: diagnostic.code,
                // A secret of the other side may be no secret here.
                message: words.concealed(name: diagnostic.message),
                path: diagnostic.primary.map { compilation.program.sources[$0.file].path } ?? "")
        }
    }

    private func show(_ report: DiffReport) throws(MachineError) {
        for request in format.isEmpty ? [FormatRequest(DiffFormat.text)] : format {
            var report = report
            report.isColored = request.file == nil && Terminal.wantsColor(isTerminal: Terminal.isOutputTerminal)
            let text = request.format.render(report)
            if let file = request.file { try ReportFile.write(text, to: file) } else { try Terminal.output(text) }
        }
    }
}
