import ArgumentParser
import Diagnostics
import TenantCompiler

struct PluginParametersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parameters", abstract: "Print what an application may ask for, as JSON.",
        discussion: """
            A list of announcements for Argo CD, with the names of tenants and environments
            that the sources have. Sources with errors are read as far as they can be.

            Exit codes: 0 printed, 2 could not run.
            """)

    @OptionGroup var options: PluginOptions

    func run() async throws {
        let place = try options.requirePlace()
        let compilation = try await options.compile(place) { $0.rendersOutput = false }
        let announcements = ParameterAnnouncement.all(of: compilation.program)
        try Terminal.output(JSONText.array(announcements.map(\.json)).document)
    }
}
