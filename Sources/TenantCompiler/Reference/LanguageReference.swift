extension ReferencePage {
    static let language = ReferencePage(name: "language.md") {
        var text = """
            # The language

            Made from the compiler's own declarations by `make docs`; edit `Sources/TenantCompiler/Language/Kinds/`,
            not this page. Every document is `apiVersion: tenantc.dev/v1`, `kind`, `metadata.name`, `spec`.
            Layers, later over earlier: built-in default, the Platform's `defaults`, the tier's `inherits` chain from
            its root, the tier, the preset (workloads only), the tenant's `spec`, the tenant's
            `environments.<environment>`. Maps merge by key; lists of named objects merge by name; other lists are
            replaced; `null` removes, and is told in an environment where there is nothing to remove.

            A dot in a field's path leads into a mapping; `[]` into the items of a list; `<…>` stands for a key that
            authors choose.


            """
        text += RepositoryReference.text
        for kind in KindSchema.all {
            text +=
                "## \(kind.kind.rawValue)\n\n\(kind.summary). Read from `\(kind.kind.folder)/`.\n\n```yaml\n\(kind.example)\n```\n\n"
            text += "| Field | Type | Default | Example | What it means, and what comes out |\n|---|---|---|---|---|\n"
            text += rows(of: kind.spec, path: "")
            text += "\n"
        }
        return text
    }

    private static func rows(of schema: Schema, path: String) -> String {
        switch schema {
        case .object(_, let fields): return fields.map { row($0, path: path) }.joined()
        case .list(let item, _): return rows(of: item, path: path + "[]")
        case .map(let key, let value): return rows(of: value, path: "\(path).<\(key.droppingArticle)>")
        case .either(let schemas): return schemas.map { rows(of: $0, path: path) }.joined()
        case .scalar, .part, .anything: return ""
        }
    }

    private static func row(_ field: FieldSchema, path: String) -> String {
        let name = path.isEmpty ? field.name : "\(path).\(field.name)"
        let notes = field.notes
        let type = field.schema.description + (field.isRequired ? " **(required)**" : "")
        let emits = notes.emits.map { " Emits \($0)." } ?? ""
        let cells = [
            "`\(name)`", type, notes.fallback ?? "", notes.example.map { "`\($0)`" } ?? "",
            "\(notes.summary).\(emits)",
        ]
        let line = "| " + cells.map { $0.replacingPipes }.joined(separator: " | ") + " |\n"
        return line + rows(of: field.schema, path: name)
    }
}

extension String {
    fileprivate var replacingPipes: String { String(flatMap { $0 == "|" ? "\\|" : String($0) }) }

    fileprivate var droppingArticle: String {
        for article in ["a ", "an "] where hasPrefix(article) { return String(dropFirst(article.count)) }
        return self
    }
}
