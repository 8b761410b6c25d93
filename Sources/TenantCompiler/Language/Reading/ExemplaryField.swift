/// A field of any object, for what is said of a value that it does not take.
protocol ExemplaryField: AnyObject, Sendable {
    var name: String { get }
    var notes: FieldNotes { get }
}

extension ExemplaryField {
    /// How it is written; null where its documentation shows no value.
    var example: String? { notes.example.map { "`\(name): \($0)`" } }
}
