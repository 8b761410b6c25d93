import ArgumentParser

struct PluginDiscoverCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "discover", abstract: "Say whether a folder is the plugin's to compile.",
        discussion: """
            Prints one line when the folder is the top of a source tree or lies below its
            tenants/, and nothing when it is not: for Argo CD that is no failure.

            Exit codes: 0 answered, 2 could not run.
            """)

    @OptionGroup var options: PluginOptions

    func run() throws {
        guard let place = try options.place(), place.isAmongTenants, try SourceMark.isIn(place.root) else { return }
        try Terminal.output("tenantc\n")
    }
}
