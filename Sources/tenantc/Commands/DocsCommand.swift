import ArgumentParser
import TenantCompiler

/// Writes the pages of `docs/` that are made from the compiler itself; for those who work on it.
struct DocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs", abstract: "Write the generated pages of docs/.", shouldDisplay: false)

    @Option(help: "The folder of the pages.")
    var dir = "docs"

    @Flag(help: "Write nothing; exit 1 where a page is stale.")
    var check = false

    func run() throws {
        var isStale = false
        for page in ReferencePage.all {
            let path = "\(dir)/\(page.name)"
            let text = page.text()
            let found = try Folder.kind(of: path) == .file ? try File.read(path, atMost: 16 << 20) : nil
            if found?.elementsEqual(text.utf8) ?? false { continue }
            isStale = true
            if check {
                Terminal.error("\(Terminal.visible(path)) is stale; run `make docs`\n")
            } else {
                try Folder.create(dir)
                try ReportFile.write(text, to: path)
            }
        }
        if check, isStale { throw ExitStatus.refused }
    }
}
