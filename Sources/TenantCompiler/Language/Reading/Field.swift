internal import YAML

/// One key of an object: its name, its place in the Swift value, and what its documentation says.
///
/// One line declares a field; reading, merging, `explain`, the reference and the JSON Schema follow from it.
package struct Field<Root: Sendable>: Sendable {
    package let name: String
    package let isRequired: Bool
    package let notes: FieldNotes
    package let schema: Schema
    let lay: @Sendable (inout Root, Node, inout Reader) -> Void
    let remove: @Sendable (inout Root, Origin) -> Void
    let visit: @Sendable (Root, FieldPath, (Trail) -> Void) -> Void
    let isSet: @Sendable (Root) -> Bool
    let isWritten: @Sendable (Root) -> Bool
    let checkRequired: @Sendable (Root, Place, inout Reader) -> Void

    /// A field whose type says how it is read.
    ///
    /// - Parameters:
    ///   - summary: What the field means, as a phrase without a full stop.
    ///   - fallback: What holds where no layer sets it.
    ///   - example: A value in YAML flow form.
    ///   - emits: What comes out because of it.
    package init<Value: Readable>(
        _ name: String, _ path: any WritableKeyPath<Root, Value> & Sendable, required isRequired: Bool = false,
        _ summary: String, default fallback: String? = nil, example: String? = nil, emits: String? = nil
    ) {
        self.name = name
        self.isRequired = isRequired
        notes = FieldNotes(summary: summary, fallback: fallback, example: example, emits: emits)
        schema = Value.schema
        lay = { $0[keyPath: path].lay($1, &$2) }
        remove = { $0[keyPath: path].remove($1) }
        visit = { $0[keyPath: path].visit($1, $2) }
        isSet = { $0[keyPath: path].isSet }
        isWritten = { $0[keyPath: path].isWritten }
        checkRequired = { $0[keyPath: path].checkRequired($1, &$2) }
    }
}
