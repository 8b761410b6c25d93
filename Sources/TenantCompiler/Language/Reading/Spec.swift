internal import Diagnostics
package import YAML

/// An object of the language: a struct whose `fields` say how each key is read and what it means.
package protocol Spec: Readable {
    /// Every key, in the order the documentation shows.
    static var fields: [Field<Self>] { get }

    /// The object's name in the documentation, such as `Workload`.
    static var title: String { get }
}

extension Spec {
    package static var title: String { String(describing: Self.self) }

    package static var schema: Schema { objectSchema }

    /// The schema of the mapping, for objects that may also be written in another way.
    package static var objectSchema: Schema {
        .object(
            title,
            fields.map { FieldSchema(name: $0.name, isRequired: $0.isRequired, notes: $0.notes, schema: $0.schema) })
    }

    package mutating func lay(_ node: Node, _ reader: inout Reader) { layFields(node, &reader) }

    /// Lays each key of a mapping over the field of that name.
    package mutating func layFields(_ node: Node, _ reader: inout Reader) {
        guard node.kind == .mapping else {
            reader.reportType(of: node, expected: "a mapping")
            return
        }
        let fields = Self.fields
        let entries = node.entries
        var present: Set<String>?
        var unknown = 0
        for entry in entries {
            guard let field = fields.first(where: { entry.key.hasText($0.name) }) else {
                let keys = present ?? Set(entries.map(\.key.text))
                present = keys
                unknown += 1
                // Who writes so many keys that are none did not mistype them.
                reader.reportUnknownKey(
                    entry.key, in: Self.title, known: fields.map(\.name), present: keys, isGuessed: unknown <= 64)
                continue
            }
            if entry.value.isNull {
                field.remove(&self, reader.origin(of: entry.value))
            } else {
                field.lay(&self, entry.value, &reader)
            }
        }
    }

    package mutating func remove(_ origin: Origin) {
        for field in Self.fields where field.isSet(self) { field.remove(&self, origin) }
    }

    package func visit(_ path: FieldPath, _ visitor: (Trail) -> Void) {
        for field in Self.fields { field.visit(self, path.appending(field.name), visitor) }
    }

    package var isSet: Bool { Self.fields.contains { $0.isSet(self) } }
    package var isWritten: Bool { Self.fields.contains { $0.isWritten(self) } }

    /// A type that looks for more than its fields do has to say so.
    package static var hasRequirements: Bool { fields.contains(where: \.mayLack) }

    package func checkRequired(_ place: Place, _ reader: inout Reader) { checkFields(place, &reader) }

    /// Reports each field that must be set and is not, here and below.
    package func checkFields(_ place: Place, _ reader: inout Reader) {
        for field in Self.fields where field.mayLack {
            if field.isRequired, !field.isWritten(self) {
                reader.report(
                    .missingField, "\(place.name) has no `\(field.name)`", at: place.span,
                    label: "`\(field.name)` is required here", help: "add `\(field.name)`: \(field.notes.summary)")
            }
            if field.mayLackBelow { field.checkRequired(self, place.below(field.name), &reader) }
        }
    }
}
