import Git

/// What a rendered commit says: which tenants change, and out of what it was made.
struct CommitMessage {
    let changes: RenderedChanges
    let source: Commit
    /// What `out/` is in the commit; null where nothing is left of it.
    let output: ObjectID?
    /// The folder of the sources from the root; empty for the root.
    let folder: String
    let budget: Int
    let tenants: [String]
    let environments: [String]
    /// Replaces subject and list; null for none.
    let given: String?

    static let sourceKey = "Source-Commit", compilerKey = "Compiler", folderKey = "Source-Folder"
    /// The id of `out/`: what stands there and has another was changed by somebody else.
    static let outputKey = "Output-Tree"
    /// The factor on the bounds of a file, where it is not 1: with another, other sources compile.
    static let budgetKey = "Budget"
    static let tenantKey = "Rendered-Tenant", environmentKey = "Rendered-Environment"

    /// Who renders.
    static let compiler = "tenantc \(toolVersion)"

    /// Columns of a line, as git's own tools expect.
    private static let width = 72
    /// Names that one line of the list gives.
    private static let mostNames = 200

    var subject: String {
        let names = changes.names
        guard !names.isEmpty else { return "Render shared files from \(source.id.short)" }
        var text = "Render \(names.count) tenant\(names.count == 1 ? "" : "s") from \(source.id.short): "
        for (index, name) in names.enumerated() {
            let part = (index == 0 ? "" : ", ") + name
            guard text.count + part.count + (index == names.count - 1 ? 0 : 3) <= Self.width else {
                return text + (index == 0 ? "…" : ", …")
            }
            text += part
        }
        return text
    }

    var text: String {
        let head = given.map(Self.tidy) ?? subject + "\n" + list
        return head + "\n" + trailerLines
    }

    private var list: String {
        var text = ""
        var last: String?
        for (environment, verb, names) in changes.tenants {
            if environment != last { text += "\n\(environment)\n" }
            last = environment
            text += Self.wrapped("  \(verb.rawValue): ", names)
        }
        return changes.hasSharedFiles && !changes.tenants.isEmpty ? text + "\nand files that tenants share\n" : text
    }

    private var trailerLines: String {
        var lines = [(Self.sourceKey, source.id.description), (Self.compilerKey, Self.compiler)]
        if let output { lines.append((Self.outputKey, output.description)) }
        if !folder.isEmpty { lines.append((Self.folderKey, folder)) }
        if budget != 1 { lines.append((Self.budgetKey, String(budget))) }
        lines += Set(tenants).sorted().map { (Self.tenantKey, $0) }
        lines += Set(environments).sorted().map { (Self.environmentKey, $0) }
        return lines.map { "\($0.0): \($0.1)\n" }.joined()
    }

    private static func wrapped(_ start: String, _ names: [String]) -> String {
        var text = start
        var column = start.count
        for (index, name) in names.prefix(mostNames).enumerated() {
            let part = name + (index == names.count - 1 ? "" : ",")
            if index > 0, column + part.count + 1 > width {
                text += "\n    "
                column = 4
            } else if index > 0 {
                text += " "
                column += 1
            }
            text += part
            column += part.count
        }
        return text + (names.count > mostNames ? " and \(names.count - mostNames) more\n" : "\n")
    }

    /// Ends in one line end, and has nothing in it that would end it early.
    private static func tidy(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.filter { $0 != "\0" && $0 != "\r" })
        }
        while lines.last?.allSatisfy(\.isWhitespace) ?? false { lines.removeLast() }
        while lines.first?.allSatisfy(\.isWhitespace) ?? false { lines.removeFirst() }
        return lines.joined(separator: "\n") + "\n"
    }
}
