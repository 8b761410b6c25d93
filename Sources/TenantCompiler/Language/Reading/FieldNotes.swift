/// What the reference says of a field.
package struct FieldNotes: Sendable, Hashable {
    package var summary: String
    package var fallback: String?
    package var example: String?
    package var emits: String?
}
