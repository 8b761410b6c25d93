import ArgumentParser

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Report on the fleet.",
        subcommands: [ReportComplianceCommand.self, ReportRoutesCommand.self])
}
