import Foundation
import Testing

/// Every command line that the documents and the help show goes as it is written, in the order of its page.
@Suite struct DocumentedCommandTests {
    private static let pages =
        ["README.md"]
        + ((try? FileManager.default.contentsOfDirectory(atPath: Tool.repository.appending(path: "docs").path)) ?? [])
        .filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }

    private static let helpPages = [
        [], ["compile"], ["check"], ["diff"], ["commit"], ["fix"], ["explain"], ["report", "compliance"],
        ["report", "routes"], ["test"], ["schema"], ["init"], ["plugin", "generate"], ["hook"], ["hook", "install"],
    ]

    /// What cannot go in this repository, by what it is about: two environments do not go into one stream.
    private static let refused: Set<String> = ["tenantc plugin generate"]

    @Test(arguments: pages) func ofADocument(page: String) throws {
        let text = String(decoding: try Data(contentsOf: Tool.repository.appending(path: page)), as: UTF8.self)
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("$ ") && $0.contains("tenantc ") }
        try run(lines.map { String($0.dropFirst(2)) }, of: page)
    }

    @Test(arguments: helpPages) func ofHelp(command: [String]) throws {
        let folder = try TemporaryFolder()
        let help = try Self.shell("tenantc help \(command.joined(separator: " "))", in: folder).text
        let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
            .drop { $0 != "Examples:" }.dropFirst().prefix { $0.hasPrefix("  ") }
        try run(lines.map { $0.trimmingCharacters(in: .whitespaces) }, of: "help \(command)")
    }

    @Test func pagesAreRead() { #expect(Self.pages.count > 20) }

    private func run(_ lines: [String], of page: String) throws {
        let commands = lines.map(Self.command).filter { !$0.isEmpty }
        guard !commands.isEmpty else { return }
        let folder = try TemporaryFolder()
        try Self.prepare(folder)
        for command in commands {
            let result = try Self.shell(command, in: folder)
            let wanted: Int32 = Self.refused.contains(command) ? 2 : 0
            #expect(result.status == wanted, "\(page): $ \(command)\n\(result.text)\(result.errors)")
        }
    }

    /// What a document writes outside the repository is written into the folder, which goes.
    private static func shell(_ command: String, in folder: TemporaryFolder) throws -> Outcome {
        let text = "export BASE=v1; " + command.replacing("/tmp/", with: "\(folder.path)/")
        return try Invocation(arguments: ["/bin/sh", "-c", text], folder: folder.path).run()
    }

    /// A line without its comment, and without a program behind it that needs a cluster or is not ours.
    private static func command(_ line: String) -> String {
        var text = line[...]
        for mark in [" #", "   "] {
            if let end = text.range(of: mark)?.lowerBound { text = text[..<end] }
        }
        for program in ["kubectl", "dot"] {
            if let end = text.range(of: " | \(program) ")?.lowerBound { text = text[..<end] }
        }
        // Two blanks before an explanation are enough where the command is long.
        if let end = text.range(of: "  ")?.lowerBound { text = text[..<end] }
        return text.trimmingCharacters(in: .whitespaces)
    }

    /// This repository's sources, with the branches, tags, remote and files that the documents speak of.
    private static func prepare(_ folder: TemporaryFolder) throws {
        try folder.write("route: { receiver: a }\nreceivers: [ { name: a } ]\n", to: "alertmanager.yml")
        let script = """
            set -e
            cp -r '\(Tool.repository.path)/tiers' '\(Tool.repository.path)/policies' '\(Tool.repository.path)/tenants' .
            git init --quiet --initial-branch=main
            git config user.name A && git config user.email a@example.com
            git init --quiet --bare origin.git && echo origin.git > .git/info/exclude
            git remote add origin "$PWD/origin.git"
            git add --all && git commit --quiet --message one && git tag v1
            mkdir platform && cp -r tiers policies tenants platform
            tenantc compile > /dev/null && git add --all && git commit --quiet --message two && git tag v2
            """
        let made = try shell(script, in: folder)
        #expect(made.status == 0, "\(made.errors)")
    }
}
