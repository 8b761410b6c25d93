import ArgumentParser
import Diagnostics
import TenantCompiler

struct TestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Try the policies on the cases in policies/tests/.",
        discussion: """
            Each case is compiled with the repository's own tiers/ and policies/ and with
            tenants of its own, and what is found is compared with what the case expects.
            docs/governance.md says how cases are written.

            Examples:
              tenantc test
              tenantc test --filter 'metric-*'
              tenantc test --staged --format junit=policies.xml --format text

            Exit codes: 0 all cases passed, 1 a case failed or cannot be read,
            2 could not run, also where there is no case.
            """)

    @OptionGroup var sources: SourceOptions

    @Option(
        help: ArgumentHelp(
            "Run only cases of this name; `*` stands for any text and `?` for one character. May be given more than once.",
            valueName: "glob"))
    var filter: [String] = []

    @Option(
        help: ArgumentHelp(
            "How to print: \(FormatRequest<PolicyTestFormat>.help). May be given more than once, each to its own file. (default: text)",
            valueName: "format[=file]"))
    var format: [FormatRequest<PolicyTestFormat>] = []

    func validate() throws { try FormatRequest.validate(format, example: "junit") }

    func run() async throws {
        guard sources.asOf == nil else {
            throw MachineError.usage("a case says its own day, with `asOf`; --as-of has nothing to say here")
        }
        let map = try await sources.readSources().map
        let globs = filter.map(Glob.init)
        let run = await runPolicyTests(map, sources.cost.compileOptions()) { name in
            globs.isEmpty || globs.contains { $0.matches(name) }
        }
        guard !run.results.isEmpty || run.hasFailed else {
            throw MachineError.usage(
                filter.isEmpty
                    ? "there is no case to run; write documents of kind PolicyTest in \(SourceLayout.policyTests)"
                    : "no case has a name like \(filter.map { "`\(Terminal.visible($0))`" }.joined(separator: " or "))")
        }
        for request in format.isEmpty ? [FormatRequest(.text)] : format {
            let isColored = request.file == nil && Terminal.wantsColor(isTerminal: Terminal.isOutputTerminal)
            let folder = request.format.name == PolicyTestFormat.text.name ? "" : sources.folderFromHere
            let text = request.format.render(report(of: run, isColored: isColored, folder: folder), run)
            if let file = request.file { try ReportFile.write(text, to: file) } else { try Terminal.output(text) }
        }
        if run.hasFailed { throw ExitStatus.refused }
    }

    private func report(of run: PolicyTestRun, isColored: Bool, folder: String) -> DiagnosticReport {
        var report = DiagnosticReport(
            diagnostics: run.findings, sources: run.sources, tenants: run.results.count,
            tenantNames: run.results.map(\.name).sorted(), toolVersion: toolVersion, rules: Check.all.map(\.rule),
            isColored: isColored, terminalWidth: Terminal.width)
        report.noun = "case"
        report.folder = folder
        return report
    }
}

extension PolicyTestFormat: NamedFormat {}
