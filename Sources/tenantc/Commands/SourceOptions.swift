import ArgumentParser
import Git
import TenantCompiler

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

    @OptionGroup var cost: CostOptions

    @OptionGroup var date: AsOfOption

    /// The day that `--as-of` names.
    var asOf: AsOf? { date.asOf }

    var workers: Int { cost.workers }
    var selection: SourceSelection { cost.selection }

    /// The source folder, as paths are built from it.
    var root: String { Self.withoutSlashes(source) }

    /// The source folder as it is named from where the program runs, which is the repository's root where reports are
    /// made for others; empty for that folder itself, and for any that does not lie below it.
    var folderFromHere: String {
        let parts = root.split(separator: "/").filter { $0 != "." }
        return root.hasPrefix("/") || parts.contains("..") ? "" : parts.joined(separator: "/")
    }

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder") }
        if staged, rev != nil { throw ValidationError("--rev and --staged exclude each other") }
    }

    /// A path without the slashes at its end, which would have a link followed.
    static func withoutSlashes(_ path: String) -> String {
        var path = path[...]
        while path.count > 1, path.last == "/" { path.removeLast() }
        return String(path)
    }

    func compileOptions(_ progress: Progress, for input: SourceInput) throws(MachineError) -> CompileOptions {
        var options = cost.compileOptions(progress)
        options.asOf = try JudgementDay.settle(asOf, for: input.map) { () throws(MachineError) in
            if let seconds = input.seconds { return seconds }
            return rev == nil && !staged ? try JudgementDay.head(of: root) : nil
        }
        return options
    }

    func readSources() async throws(MachineError) -> SourceInput {
        // They are waited for, while one processor has nothing to do.
        Task.detached { prepareLanguage() }
        if let rev { return try CommittedTree(root: root, revision: rev, selection: selection).read() }
        if staged { return try StagedTree(root: root, selection: selection).read() }
        let tree = WorkingTree(root: root, largestFile: selection.fileBytes, workers: workers)
        return SourceInput(map: try await tree.read(), folder: root)
    }
}
