/// A key of an object, as its reference shows it.
package struct FieldSchema: Sendable {
    package var name: String
    package var isRequired: Bool
    package var notes: FieldNotes
    package var schema: Schema
}
