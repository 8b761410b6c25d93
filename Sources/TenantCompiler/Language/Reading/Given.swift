package import Diagnostics
package import YAML

/// An object that may be left out: what is required in it is required only where it is given.
///
/// Its fields can be asked for as if it were there; they are unset where it is not.
@dynamicMemberLookup
package struct Given<Value: Sendable>: Sendable {
    /// Nothing or one object, so that a missing one takes no room.
    private var laid: [Value] = []
    private var isPresent = false
    private var isMapping = false
    /// Whether a layer wrote something that was refused.
    private var isRefused = false
    private var declaration: Declaration?
    /// Where the highest layer that speaks of the object writes it.
    package private(set) var span: Span?

    package init() {}

    /// The object, unless no layer gave it or the highest that speaks of it removed it.
    package var value: Value? { isPresent ? laid.first : nil }
    package var isSet: Bool { isPresent }
    package var isWritten: Bool { isPresent || isRefused }

    package subscript<Part: Readable>(dynamicMember part: KeyPath<Value, Part>) -> Part {
        value?[keyPath: part] ?? Part()
    }
}

extension Given: Readable where Value: Spec {
    package mutating func lay(_ node: Node, _ reader: inout Reader) {
        // What was removed begins anew, with its defaults.
        if !isPresent {
            laid = [Value()]
            declaration = Declaration(node.span, in: reader.layer)
        }
        laid[0].lay(node, &reader)
        isPresent = true
        isMapping = node.kind == .mapping
        span = node.span
        declaration?.add(node.span, in: reader.layer)
    }

    /// Takes an object that was read from something other than a mapping.
    mutating func lay(_ value: Value, at origin: Origin) {
        laid = [value]
        isPresent = true
        isMapping = false
        span = origin.span
        declaration = origin.span.map { Declaration($0, in: origin.layer) }
    }

    package mutating func remove(_ origin: Origin) {
        guard isPresent else { return }
        laid[0].remove(origin)
        isPresent = false
    }

    package mutating func refuse() { isRefused = true }

    package func visit(_ path: FieldPath, _ visitor: (Trail) -> Void) { laid.first?.visit(path, visitor) }

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        guard isMapping, let value, let declaration else { return }
        value.checkRequired(Place(declaration.span, "`\(Value.title)`"), &reader)
    }

    package static var hasRequirements: Bool { Value.hasRequirements }

    package static var schema: Schema { Value.schema }
}
