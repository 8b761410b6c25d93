internal import Diagnostics
internal import YAML

/// Which keys of an object belong to which of its kinds, such as the parameters of a rule's type.
struct ParameterTable: Sendable {
    /// The keys that each kind may have, by the kind's word; keys of no kind belong to all.
    let taken: [String: [String]]
    /// Those of them that a kind must have.
    let required: [String: [String]]

    /// Reports keys that are set and belong to another kind, and those that are missing.
    func check<Object: Spec>(_ object: Object, of kind: String, _ place: Place, _ reader: inout Reader) {
        let own = (taken[kind] ?? []) + (required[kind] ?? [])
        let all = Set(taken.values.joined()).union(required.values.joined())
        for field in Object.fields where all.contains(field.name) {
            if field.isSet(object), !own.contains(field.name) {
                reader.report(
                    .misplacedParameter, "`\(field.name)` is no parameter of `\(kind)`",
                    at: span(of: field, in: object) ?? place.span, label: "set here",
                    help: own.isEmpty
                        ? "`\(kind)` takes no parameters"
                        : "the parameters of `\(kind)` are \(own.map { "`\($0)`" }.joined(separator: ", "))")
            } else if !field.isWritten(object), required[kind]?.contains(field.name) == true {
                reader.report(
                    .missingField, "\(place.name) has no `\(field.name)`", at: place.span,
                    label: "`\(kind)` requires `\(field.name)`", help: "add `\(field.name)`: \(field.notes.summary)")
            }
        }
    }

    /// Where a field's value is written: the winner of its first trail.
    private func span<Object>(of field: Field<Object>, in object: Object) -> Span? {
        var span: Span?
        field.visit(object, FieldPath()) { trail in span = span ?? trail.steps.first?.origin.span }
        return span
    }
}
