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
            reader.reportType(of: node, as: Self.self)
            refuse()
            return
        }
        let fields = Self.fields
        let entries = node.entries
        var unknown: [Node] = []
        let outer = reader.field
        reader.enclosing.append(Self.self)
        for entry in entries {
            guard let field = fields.first(where: { entry.key.hasText($0.name) }) else {
                unknown.append(entry.key)
                continue
            }
            if entry.value.isNull {
                if !field.isRequired, !field.isWritten(self) { reader.reportIdle(entry) }
                field.remove(&self, reader.origin(of: entry.value))
            } else {
                reader.field = field
                field.lay(&self, entry.value, &reader)
            }
        }
        reader.field = outer
        if !unknown.isEmpty {
            refuse(reader.reportUnknownKeys(unknown, in: Self.self, present: Set(entries.map(\.key.text))))
        }
        reader.enclosing.removeLast()
        if !reader.strays.isEmpty {
            let depth = reader.enclosing.count
            refuse(reader.strays.filter { $0.depth == depth }.map(\.key))
            reader.strays.removeAll { $0.depth >= depth }
        }
    }

    /// One mistake is told once: what was written elsewhere or otherwise is not missing here.
    package mutating func refuse(_ keys: [String]) {
        for key in keys { Self.fields.first { $0.name == key }?.refuse(&self) }
    }

    package mutating func remove(_ origin: Origin) {
        for field in Self.fields where field.isSet(self) { field.remove(&self, origin) }
    }

    package mutating func refuse() {
        for field in Self.fields { field.refuse(&self) }
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
                report(field, missingAt: place, &reader)
                if place.hint != nil { return }
            }
            if field.mayLackBelow { field.checkRequired(self, place.below(field.name), &reader) }
        }
    }

    /// Reports a field where its key stands without a value, and else where the object does.
    private func report(_ field: Field<Self>, missingAt place: Place, _ reader: inout Reader) {
        var emptied: Span?
        field.visit(self, FieldPath()) { trail in emptied = emptied ?? trail.steps.first?.origin.span }
        if let emptied {
            reader.report(
                .missingField, "\(place.name) has no `\(field.name)`", at: emptied, label: "nothing is written here",
                help: "write a value: \(field.notes.summary)")
            return
        }
        reader.report(
            .missingField, "\(place.name) has no `\(field.name)`", at: place.span,
            label: "`\(field.name)` is required here",
            help: place.hint ?? "add `\(field.name)`: \(field.notes.summary)")
    }
}
