import ArgumentParser
import TenantCompiler

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Write a repository that compiles, to start from.",
        discussion: """
            Writes a Platform, a tier and a tenant with comments, and beside them what editors
            and reviews want. Nothing that is there is changed: where tiers/, policies/ or
            tenants/ exist nothing is written, and other files are left as they are.

            Examples:
              tenantc init fleet
            """)

    @Argument(help: "The folder, which need not be there yet.", completion: .directory)
    var dir = "."

    func run() throws {
        let files = StarterRepository.files
        let (missing, present) = try place(files)
        for file in missing {
            let path = path(of: file)
            try Folder.create(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
            try ReportFile.write(file.text, to: path)
        }
        try Terminal.output(summary(of: missing, present))
    }

    private func path(of file: StarterFile) -> String { "\(dir)/\(file.path)" }

    /// The files to write and those to leave; fails where sources are there, or something that is no folder is in the way.
    private func place(_ files: [StarterFile]) throws -> (missing: [StarterFile], present: [StarterFile]) {
        for folder in SourceLayout.folders {
            guard let kind = try Folder.kind(of: "\(dir)/\(folder)") else { continue }
            if kind == .folder, try Folder.entries(of: "\(dir)/\(folder)").isEmpty { continue }
            throw MachineError.usage(
                "\(Terminal.visible("\(dir)/\(folder)")) is there already; `tenantc check` judges what it holds")
        }
        var (missing, present): ([StarterFile], [StarterFile]) = ([], [])
        for file in files {
            if let slash = file.path.firstIndex(of: "/") {
                let folder = "\(dir)/\(file.path[..<slash])"
                let kind = try Folder.kind(of: folder)
                guard kind == nil || kind == .folder else {
                    throw MachineError.usage("\(Terminal.visible(folder)) is no folder; nothing was written")
                }
            }
            if try Folder.kind(of: path(of: file)) == nil { missing.append(file) } else { present.append(file) }
        }
        return (missing, present)
    }

    private func summary(of written: [StarterFile], _ left: [StarterFile]) -> String {
        let width = (written + left).map(\.path.count).max() ?? 0
        func line(_ file: StarterFile, _ text: String) -> String {
            "  \(file.path)\(String(repeating: " ", count: width - file.path.count + 3))\(text)\n"
        }
        var text = "\(written.count) files in \(Terminal.visible(dir))\n"
        for file in written { text += line(file, file.purpose) }
        for file in left { text += line(file, "was there, and is left as it is") }
        let here = dir == "." ? "" : "cd \(Terminal.visible(dir)), "
        return text + "next: \(here)edit policies/platform.yaml, tenantc compile, and commit; tenantc hook install\n"
    }
}
