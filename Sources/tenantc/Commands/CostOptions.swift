import ArgumentParser
import Git
import TenantCompiler
import YAML

/// What compiling may cost: the same options for every command that compiles.
struct CostOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Multiply the bounds on size, depth, nodes and aliases of one file.", valueName: "factor"))
    var budget = 1

    @Option(
        help: ArgumentHelp(
            "Threads to use; the output is the same for any number. (default: one a processor)", valueName: "n"))
    var jobs: Int?

    var workers: Int { jobs ?? Self.processors }

    /// What one source file may cost.
    var limits: Budget { Budget().scaled(by: budget) }

    /// What of a commit or an index is read.
    var selection: SourceSelection {
        SourceSelection(
            folders: SourceLayout.folders, fileBytes: limits.fileBytes, isWanted: SourceLayout.isCandidate)
    }

    func validate() throws {
        guard (1...1000).contains(budget) else { throw ValidationError("--budget takes a factor from 1 to 1000") }
        guard (1...256).contains(jobs ?? 1) else { throw ValidationError("--jobs takes a number from 1 to 256") }
    }

    func compileOptions(_ progress: Progress? = nil) -> CompileOptions {
        var options = CompileOptions()
        options.budget = limits
        options.workers = workers
        options.observer = progress
        return options
    }
}
