import ArgumentParser
import Git
import TenantCompiler
import YAML

/// Where `diff` finds its two source trees, and what reading them may cost.
struct DiffSourceOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder that holds tiers/, policies/ and tenants/.", valueName: "dir"))
    var source = "."

    @Flag(help: "Compare with what is staged for the next commit and not with the working tree.")
    var staged = false

    @Option(
        help: ArgumentHelp("Multiply the bounds on size, depth, nodes and aliases of one file.", valueName: "factor"))
    var budget = 1

    @Option(
        help: ArgumentHelp(
            "Threads to use; the output is the same for any number. (default: one a processor)", valueName: "n"))
    var jobs: Int?

    @OptionGroup var date: AsOfOption

    var workers: Int { jobs ?? SourceOptions.processors }
    var root: String { SourceOptions.withoutSlashes(source) }
    var limits: Budget { Budget().scaled(by: budget) }

    var selection: SourceSelection {
        SourceSelection(
            folders: SourceLayout.folders, fileBytes: limits.fileBytes, isWanted: SourceLayout.isCandidate)
    }

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder") }
        guard (1...1000).contains(budget) else { throw ValidationError("--budget takes a factor from 1 to 1000") }
        guard (1...256).contains(jobs ?? 1) else { throw ValidationError("--jobs takes a number from 1 to 256") }
    }
}
