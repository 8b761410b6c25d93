import ArgumentParser

/// Where `diff` finds its two source trees, and what compiling them may cost.
struct DiffSourceOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder that holds tiers/, policies/ and tenants/.", valueName: "dir"))
    var source = "."

    @Flag(help: "Compare with what is staged for the next commit and not with the working tree.")
    var staged = false

    @OptionGroup var cost: CostOptions

    @OptionGroup var date: AsOfOption

    var root: String { SourceOptions.withoutSlashes(source) }

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder") }
    }
}
