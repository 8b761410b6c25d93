import ArgumentParser
import Diagnostics
import Git
import TenantCompiler

struct FixCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix", abstract: "Put right in the sources what has one right answer.",
        discussion: """
            Edits files under tenants/, tiers/ and policies/ in place; comments, order,
            quotes and line ends stay as they are. A change is kept only where its finding
            is gone and no other has come. What somebody has to look at, such as a metric's
            new name, is changed with --unsafe only. What is exempted is left alone.

            Examples:
              tenantc fix --diff                       show the changes, write nothing
              tenantc fix
              tenantc fix --unsafe --code standard-breached --tenant acme
              tenantc fix --unsafe --diff | git apply --allow-empty

            Exit codes: 0 nothing left to fix and no errors, 1 errors are left, or with
            --diff something to fix, 2 could not run.
            """)

    /// How what was done is told.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    @Option(name: .long, help: ArgumentHelp("The folder that holds tiers/, policies/ and tenants/.", valueName: "dir"))
    var source = "."

    @Flag(name: .customLong("unsafe"), help: "Make changes as well that somebody has to look at.")
    var takesUnsafe = false

    @Flag(help: "Print the changes as a patch and write nothing.")
    var diff = false

    @Option(help: ArgumentHelp("Only findings of this code; may be given more than once.", valueName: "code"))
    var code: [String] = []

    @Option(help: ArgumentHelp("Only findings about this tenant; may be given more than once.", valueName: "name"))
    var tenant: [String] = []

    @Option(help: "How to say what was done: text, json.")
    var format = Format.text

    @OptionGroup var cost: CostOptions

    @OptionGroup var date: AsOfOption

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder") }
        for code in code where Check.named(code) == nil {
            let meant = Suggestion.nearest(to: code, among: Check.all.map(\.code))
            throw ValidationError(
                "there is no finding `\(Terminal.visible(code))`\(meant.map { "; did you mean `\($0)`?" } ?? "")")
        }
    }

    func run() async throws {
        let progress = Progress()
        let root = SourceOptions.withoutSlashes(source)
        let tree = WorkingTree(root: root, largestFile: cost.selection.fileBytes, workers: cost.workers)
        let map = try await tree.read()
        var options = cost.compileOptions(progress)
        options.asOf = try JudgementDay.settle(date.asOf, for: map) { () throws(MachineError) in
            try JudgementDay.head(of: root)
        }
        let result = await fixFindings(in: map, options, selection)
        progress.clear()
        let known = result.compilation.program.tenants.map(\.name)
        try NameFilter.check(tenant, "tenant", among: known)
        if !diff { _ = try SourceWriter(root: root).write(result.sources, over: map) }
        let report = FixReport(result: result, isDry: diff)
        switch format {
        case .json: try Terminal.output(report.json(over: map))
        case .text where diff:
            try Terminal.output(report.diff(from: map))
            Terminal.error(report.text)
        case .text: try Terminal.output(report.text)
        }
        if report.isRefused { throw ExitStatus.refused }
    }

    private var selection: FixSelection {
        var selection = FixSelection()
        selection.codes = Set(code)
        selection.tenants = Set(tenant)
        selection.takesUnsafe = takesUnsafe
        return selection
    }
}
