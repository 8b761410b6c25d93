import ArgumentParser
import Git
import TenantCompiler
import YAML

/// Where sources come from, and what reading them may cost.
struct SourceOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder that holds tiers/, policies/ and tenants/.", valueName: "dir"))
    var source = "."

    @Option(
        help: ArgumentHelp(
            "Read the sources of this commit (a branch, a tag, HEAD~1, an id) and not the working tree.",
            valueName: "rev"))
    var rev: String?

    @Flag(help: "Read the sources as they are staged for the next commit and not the working tree.")
    var staged = false

    @Option(
        help: ArgumentHelp("Multiply the bounds on size, depth, nodes and aliases of one file.", valueName: "factor"))
    var budget = 1

    @Option(
        help: ArgumentHelp(
            "Threads to use; the output is the same for any number. (default: one a processor)", valueName: "n"))
    var jobs: Int?

    @OptionGroup var date: AsOfOption

    /// The day that `--as-of` names.
    var asOf: AsOf? { date.asOf }

    var workers: Int { jobs ?? Self.processors }

    /// The source folder, as paths are built from it.
    var root: String { Self.withoutSlashes(source) }

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder") }
        if staged, rev != nil { throw ValidationError("--rev and --staged exclude each other") }
        guard (1...1000).contains(budget) else { throw ValidationError("--budget takes a factor from 1 to 1000") }
        guard (1...256).contains(jobs ?? 1) else { throw ValidationError("--jobs takes a number from 1 to 256") }
    }

    /// A path without the slashes at its end, which would have a link followed.
    static func withoutSlashes(_ path: String) -> String {
        var path = path[...]
        while path.count > 1, path.last == "/" { path.removeLast() }
        return String(path)
    }

    func compileOptions(_ progress: Progress, for input: SourceInput) throws(MachineError) -> CompileOptions {
        var options = compileOptions(progress)
        options.asOf = try JudgementDay.settle(asOf, for: input.map) { () throws(MachineError) in
            if let seconds = input.seconds { return seconds }
            return rev == nil && !staged ? try JudgementDay.head(of: root) : nil
        }
        return options
    }

    func compileOptions(_ progress: Progress) -> CompileOptions {
        var options = CompileOptions()
        options.budget = Budget().scaled(by: budget)
        options.workers = workers
        options.observer = progress
        return options
    }

    func readSources() async throws(MachineError) -> SourceInput {
        if let rev { return try CommittedTree(root: root, revision: rev, selection: selection).read() }
        if staged { return try StagedTree(root: root, selection: selection).read() }
        let tree = WorkingTree(root: root, largestFile: selection.fileBytes, workers: workers)
        return SourceInput(map: try await tree.read(), folder: root)
    }

    /// What of a commit or an index is read.
    var selection: SourceSelection {
        SourceSelection(
            folders: SourceLayout.folders, fileBytes: Budget().scaled(by: budget).fileBytes,
            isWanted: SourceLayout.isCandidate)
    }
}
