internal import YAML

/// One key of an object: its name, its place in the Swift value, and what its documentation says.
///
/// One line declares a field; reading, merging, `explain`, the reference and the JSON Schema follow from it.
///
/// A class, because tables of fields are walked for every object and a reference is cheap to hand around.
package final class Field<Root: Sendable>: ExemplaryField {
    package let name: String
    package let isRequired: Bool
    package let notes: FieldNotes
    /// What its type may be, made when asked for: only documentation asks.
    package var schema: Schema { makeSchema() }
    /// Whether it, or something below it, can be missing.
    let mayLack: Bool
    /// Whether something below it can.
    let mayLackBelow: Bool
    private let makeSchema: @Sendable () -> Schema
    let lay: @Sendable (inout Root, Node, inout Reader) -> Void
    let remove: @Sendable (inout Root, Origin) -> Void
    let refuse: @Sendable (inout Root) -> Void
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
        makeSchema = { Value.schema }
        mayLackBelow = Value.hasRequirements
        mayLack = isRequired || mayLackBelow
        lay = { $0[keyPath: path].lay($1, &$2) }
        remove = { $0[keyPath: path].remove($1) }
        refuse = { $0[keyPath: path].refuse() }
        visit = { $0[keyPath: path].visit($1, $2) }
        isSet = { $0[keyPath: path].isSet }
        isWritten = { $0[keyPath: path].isWritten }
        checkRequired = { $0[keyPath: path].checkRequired($1, &$2) }
    }
}
