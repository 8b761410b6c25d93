package import YAML

/// A part of the language: read from YAML onto what lower layers said, walked for its trails, described.
package protocol Readable: Sendable {
    init()

    /// Lays what a node says over what is here; faults go to the reader.
    mutating func lay(_ node: Node, _ reader: inout Reader)

    /// Takes away what lower layers said: the author wrote `null`.
    mutating func remove(_ origin: Origin)

    /// Notes that the author wrote it in a way that was refused: what is wrong is not missing too.
    mutating func refuse()

    /// Calls `visitor` with the trail of every scalar below here.
    func visit(_ path: FieldPath, _ visitor: (Trail) -> Void)

    /// Whether some layer gave a value.
    var isSet: Bool { get }

    /// Whether some layer wrote a value, be it one that was refused.
    var isWritten: Bool { get }

    /// Reports what must be set and is not; `place` is where the object is written.
    func checkRequired(_ place: Place, _ reader: inout Reader)

    /// Whether `checkRequired` can find anything; a type without parts cannot lack one.
    static var hasRequirements: Bool { get }

    static var schema: Schema { get }
}

extension Readable {
    package var isWritten: Bool { isSet }

    package mutating func refuse() {}

    package func checkRequired(_ place: Place, _ reader: inout Reader) {}

    package static var hasRequirements: Bool { true }
}
