internal import Diagnostics
internal import YAML

/// The objects of the language that a JSON Schema refers to, each written once.
struct SchemaDefinitions {
    private var members: [(String, JSONText)] = []
    /// The name of each definition by its text.
    private var names: [String: String] = [:]
    private var taken: Set<String> = []

    /// What goes below `definitions`.
    var text: JSONText { .object(members.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }) }

    static func reference(_ name: String) -> JSONText { ["$ref": .string("#/definitions/\(escaped(name))")] }

    mutating func define(_ name: String, _ value: JSONText) {
        taken.insert(name)
        members.append((name, value))
    }

    mutating func reference(toSpecOf kind: KindSchema) -> JSONText {
        guard kind.kind.isLayered else { return reference(to: kind.spec, isLayered: false) }
        let name = "\(kind.kind.rawValue) spec"
        // It is referred to from within: environments hold parts of it.
        if taken.insert(name).inserted {
            guard case .object(_, let fields) = kind.spec else { return [:] }
            members.append((name, object(kind.kind.rawValue, fields, required: [], isLayered: true)))
        }
        return Self.reference(name)
    }

    /// - Parameter isLayered: Whether another layer may give what is missing here, and `null` takes away what one gave.
    mutating func reference(to schema: Schema, isLayered: Bool, mergeKey: String? = nil) -> JSONText {
        switch schema {
        case .scalar(let scalar): return scalar.json(isNullable: isLayered)
        case .map(_, let value):
            let value = reference(to: value, isLayered: isLayered)
            return .object([("type", Self.type("object", isLayered)), ("additionalProperties", value)])
        case .list(let item, let mergeKey):
            let items = reference(to: item, isLayered: isLayered, mergeKey: mergeKey)
            return .object([("type", Self.type("array", isLayered)), ("items", items)])
        case .either(let schemas):
            return ["anyOf": .array(schemas.map { reference(to: $0, isLayered: isLayered) })]
        case .anything: return [:]
        case .part(let kind): return KindSchema.of(kind).map { reference(toSpecOf: $0) } ?? [:]
        case .object(let title, let fields):
            let required = isLayered ? mergeKey.map { [$0] } ?? [] : fields.filter(\.isRequired).map(\.name)
            return defined(title, object(title, fields, required: required, isLayered: isLayered))
        }
    }

    /// Refers to an object by its title; one of the same title that is another gets a number.
    private mutating func defined(_ title: String, _ value: JSONText) -> JSONText {
        let text = value.document
        if let name = names[text] { return Self.reference(name) }
        let name =
            taken.contains(title)
            ? (2...).lazy.map { "\(title) \($0)" }.first { [taken] in !taken.contains($0) } ?? title : title
        names[text] = name
        define(name, value)
        return Self.reference(name)
    }

    private mutating func object(
        _ title: String, _ fields: [FieldSchema], required: [String], isLayered: Bool
    ) -> JSONText {
        let properties = fields.map { field in
            (field.name, field.noted(reference(to: field.schema, isLayered: isLayered)))
        }
        var members: [(String, JSONText)] = [
            ("title", .string(title)), ("type", Self.type("object", isLayered)), ("properties", .object(properties)),
        ]
        if !required.isEmpty { members.append(("required", .array(required.map(JSONText.string)))) }
        members.append(("additionalProperties", .bool(false)))
        return .object(members)
    }

    private static func type(_ name: String, _ isNullable: Bool) -> JSONText {
        isNullable ? [.string(name), "null"] : .string(name)
    }

    /// A name within the fragment of a URI (RFC 3986, 3.5).
    private static func escaped(_ name: String) -> String { name.split(separator: " ").joined(separator: "%20") }
}
