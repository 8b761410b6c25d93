package import YAML

/// A part of a document that is kept as it is, to be read later.
package struct Unread: Readable {
    package private(set) var node: Node?
    private var isRefused = false

    package init() {}

    package var isSet: Bool { node != nil }
    package var isWritten: Bool { isSet || isRefused }

    package mutating func lay(_ node: Node, _ reader: inout Reader) { self.node = node }

    package mutating func remove(_ origin: Origin) { node = nil }

    package mutating func refuse() { isRefused = true }

    package func visit(_ path: FieldPath, _ visitor: (Trail) -> Void) {}

    package static var schema: Schema { .anything }
}
