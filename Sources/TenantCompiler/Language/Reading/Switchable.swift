package import Diagnostics
package import YAML

/// An object that `false` switches off, against what lower layers say.
package struct Switchable<Value: Sendable>: Sendable {
    private var given = Given<Value>()
    private var switchedOff: Origin?

    package init() {}

    /// The object, where it is given and not switched off.
    package var value: Value? { given.value }
    /// Where `false` is written, if that holds.
    package var offSpan: Span? { switchedOff?.span }
    /// Where the object or `false` is written.
    package var span: Span? { switchedOff?.span ?? given.span }
    package var isSet: Bool { given.isSet || switchedOff != nil }
    package var isWritten: Bool { given.isWritten || switchedOff != nil }
}

extension Switchable: Readable where Value: Spec {
    package mutating func lay(_ node: Node, _ reader: inout Reader) {
        if node.kind == .mapping {
            given.lay(node, &reader)
            switchedOff = nil
        } else if node.kind == .scalar, node.plainScalar == .boolean(false) {
            let origin = reader.origin(of: node)
            given.remove(origin)
            switchedOff = origin
        } else {
            reader.reportType(of: node, expected: "a mapping, or `false`")
        }
    }

    package mutating func remove(_ origin: Origin) {
        given.remove(origin)
        switchedOff = nil
    }

    package mutating func refuse() { given.refuse() }

    package func visit(_ path: FieldPath, _ visitor: (Trail) -> Void) {
        if let switchedOff { visitor(Trail(path: path, steps: [Trail.Step(value: "false", origin: switchedOff)])) }
        given.visit(path, visitor)
    }

    package func checkRequired(_ place: Place, _ reader: inout Reader) { given.checkRequired(place, &reader) }

    package static var schema: Schema {
        Schema.either([Value.schema, Schema.scalar(ScalarSchema("`false`", json: .boolean, words: ["false"]))])
    }
}
