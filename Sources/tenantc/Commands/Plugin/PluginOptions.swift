import ArgumentParser
import TenantCompiler
import YAML

/// Where Argo CD has put the sources. There is no repository, and nothing but this folder is read.
struct PluginOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The application's folder: the top of the sources, or one below tenants/.", valueName: "dir"))
    var source = "."

    @OptionGroup var cost: CostOptions

    @OptionGroup var date: AsOfOption

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder") }
    }

    /// The source tree that the folder lies in; null where there is none.
    func place() throws(MachineError) -> SourcePlace? {
        try SourcePlace.find(
            from: SourceOptions.withoutSlashes(source), applicationPath: Terminal.environment("ARGOCD_APP_SOURCE_PATH"))
    }

    /// As `place`; fails where there is none.
    func requirePlace() throws(MachineError) -> SourcePlace {
        if let place = try place() { return place }
        throw .usage(
            """
            `\(Terminal.visible(source))` is in no source tree: neither it nor a folder above holds tenants/ beside \
            tiers/ or policies/. Where the application has the annotation argocd.argoproj.io/manifest-generate-paths, \
            it must name these folders too
            """)
    }

    func compile(_ place: SourcePlace, _ change: (inout CompileOptions) -> Void) async throws -> Compilation {
        var options = cost.compileOptions()
        change(&options)
        let map = try await WorkingTree(
            root: place.root, largestFile: options.budget.fileBytes, workers: options.workers
        ).read()
        // There is no repository to take a date from.
        options.asOf = try JudgementDay.settle(date.asOf, for: map) { nil }
        return await TenantCompiler.compile(map, options)
    }
}
