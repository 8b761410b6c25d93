internal import Diagnostics
internal import YAML

extension FieldSchema {
    /// A field's schema with what an editor shows beside it; editors read it beside a reference too.
    func noted(_ schema: JSONText) -> JSONText {
        guard case .object(let members) = schema else { return schema }
        return .object([("description", .string(description))] + members + examples)
    }

    private var description: String {
        var text = "\(notes.summary)."
        if isRequired { text += " Required." }
        if let fallback = notes.fallback { text += " Default: \(fallback)." }
        if let emits = notes.emits { text += " Emits \(emits)." }
        return text
    }

    private var examples: [(String, JSONText)] {
        guard let example = notes.example else { return [] }
        let source = SourceFile(path: "example.yaml", text: example)
        var faults = DiagnosticList()
        guard let root = parse(source, as: FileID(0), into: &faults)?.documents.first else { return [] }
        return [("examples", [JSONText(YAML.Value(root))])]
    }
}
