import ArgumentParser
import Diagnostics
import TenantCompiler

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print JSON Schemas of the language, for editors.",
        discussion: """
            An editor with a YAML language server completes keys and words by them, shows
            what a field means, and marks what cannot be right while it is typed;
            `tenantc check` says the rest. docs/editors.md says how editors find them.

            Examples:
              tenantc schema --dir .tenantc/schemas
              tenantc schema tenant
              tenantc schema > tenantc.schema.json
            """)

    @Option(help: ArgumentHelp("Write a file for each kind, and all.json for all of them.", valueName: "dir"))
    var dir: String?

    @Argument(
        help: ArgumentHelp("Only this kind, such as `tenant`. (default: all kinds, told apart by `kind`)"),
        completion: .list(KindSchema.all.map { $0.kind.rawValue.lowercased() }))
    var kind: String?

    func run() throws {
        let schemas = try schemas()
        guard let dir else {
            return try Terminal.output(schemas.map(\.text).joined())
        }
        try Folder.create(dir)
        for schema in schemas { try ReportFile.write(schema.text, to: "\(dir)/\(schema.name)") }
        let count = schemas.count == 1 ? "1 schema" : "\(schemas.count) schemas"
        Terminal.error("\(count) in \(Terminal.visible(dir))\n")
    }

    private func schemas() throws -> [EditorSchema] {
        guard let kind else { return dir == nil ? [.every] : EditorSchema.all }
        let kinds = KindSchema.all
        if let found = kinds.first(where: { $0.kind.rawValue.lowercased() == kind.lowercased() }) {
            return [EditorSchema(found)]
        }
        let names = kinds.map { $0.kind.rawValue.lowercased() }
        let meant = Suggestion.nearest(to: kind.lowercased(), among: names).map { "; did you mean `\($0)`?" }
        throw MachineError.usage(
            "`\(Terminal.visible(kind))` is no kind of document\(meant ?? "; there are \(names.joined(separator: ", "))")"
        )
    }
}
