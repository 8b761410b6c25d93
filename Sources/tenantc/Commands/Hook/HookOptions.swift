import ArgumentParser

/// Which hook, and of which sources.
struct HookOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Which hook.", valueName: "hook"))
    var kind = HookKind.preCommit

    @Option(help: ArgumentHelp("The folder that holds tiers/, policies/ and tenants/.", valueName: "dir"))
    var source = "."

    var root: String { SourceOptions.withoutSlashes(source) }

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder") }
    }
}
