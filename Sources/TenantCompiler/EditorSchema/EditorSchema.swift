internal import Diagnostics

/// The language as JSON Schema, draft 7, by which editors complete and judge while an author types.
///
/// It holds of every document alone: what a layer may leave to another is not required here, and what takes more than a
/// form to judge is left to `check`. So an editor marks nothing that compiles, but for keys left empty where no layer lies
/// beneath: they count as absent, and were hardly meant to be.
package struct EditorSchema: Sendable {
    /// The file's name among the schemas, such as `tenant.json`.
    package let name: String
    package let text: String

    /// Of documents of every kind, then of each kind.
    package static var all: [EditorSchema] { [every] + KindSchema.all.map(EditorSchema.init) }

    /// Of documents of every kind, told apart by `kind`; a file that holds something else is passed over, such as a
    /// tenant's own manifests, so that it may be given all that lies below a folder.
    package static var every: EditorSchema {
        var definitions = SchemaDefinitions()
        let choices = KindSchema.all.map { schema -> JSONText in
            let name = schema.kind.rawValue
            let members = document(schema, &definitions)
            definitions.define("\(name) document", .object(members))
            return [
                "if": ["properties": ["kind": ["const": .string(name)]], "required": ["kind"]],
                "then": SchemaDefinitions.reference("\(name) document"),
            ]
        }
        let kinds = KindSchema.all.map { JSONText.string($0.kind.rawValue) }
        let rules: JSONText = [
            "properties": ["apiVersion": apiVersion, "kind": ["enum": .array(kinds)]],
            "required": ["apiVersion", "kind", "metadata", "spec"],
            "allOf": .array(choices),
        ]
        return EditorSchema(
            name: "all.json",
            [
                ("title", "tenantc"),
                ("type", "object"),
                // What an editor can offer in an empty file.
                ("properties", ["apiVersion": ["default": "tenantc.dev/v1"], "kind": ["examples": .array(kinds)]]),
                (
                    "if",
                    ["properties": ["apiVersion": ["pattern": "^tenantc\\.dev/"]], "required": ["apiVersion"]]
                ),
                ("then", rules),
                ("definitions", definitions.text),
            ])
    }

    /// Of documents of one kind.
    package init(_ schema: KindSchema) {
        var definitions = SchemaDefinitions()
        let members = EditorSchema.document(schema, &definitions)
        self.init(name: "\(schema.kind.rawValue.lowercased()).json", members + [("definitions", definitions.text)])
    }

    private init(name: String, _ members: [(String, JSONText)]) {
        self.name = name
        let head: [(String, JSONText)] = [
            ("$schema", "http://json-schema.org/draft-07/schema#"),
            ("$id", .string("https://tenantc.dev/schemas/v1/\(name)")),
        ]
        text = JSONText.object(head + members).document
    }

    private static let apiVersion: JSONText = [
        "description": "The version of the language.", "const": "tenantc.dev/v1",
    ]

    private static func document(_ schema: KindSchema, _ definitions: inout SchemaDefinitions) -> [(String, JSONText)] {
        let name = schema.kind.rawValue
        let properties: JSONText = [
            "apiVersion": apiVersion,
            "kind": ["description": "What the document declares.", "const": .string(name)],
            "metadata": definitions.reference(to: MetadataSpec.schema, isLayered: false),
            "spec": definitions.reference(toSpecOf: schema),
        ]
        return [
            ("title", .string(name)),
            ("description", .string("\(schema.summary). Read from \(schema.kind.folder)/.")),
            ("type", "object"),
            ("properties", properties),
            ("required", ["apiVersion", "kind", "metadata", "spec"]),
            ("additionalProperties", .bool(false)),
        ]
    }
}
