package import Diagnostics
package import YAML

/// A scalar that remembers every layer that set it.
///
/// Its parameter is bound to no protocol, so that the runtime need not look one up to name the type: a start would make
/// hundreds of such searches.
package struct Layered<Value: Sendable>: Sendable {
    private var winner: Setting<Value>?
    /// What lost, the latest first; empty for most.
    private var overridden: [Setting<Value>] = []

    /// Whether the highest layer wrote something that is no such value.
    private var isRefused = false

    package init() {}

    /// A built-in default.
    package init(_ value: Value) { winner = Setting(value: value, origin: .builtIn) }

    /// The value of the highest layer that set it; null when none did or that layer removed it.
    package var value: Value? { winner?.value }
    /// Where the value was set.
    package var origin: Origin? { winner?.origin }
    /// Where the value is written; null for a built-in default.
    package var span: Span? { winner?.origin.span }
    /// Every setting, the winner first.
    package var trail: [Setting<Value>] { winner.map { [$0] + overridden } ?? [] }

    package var isSet: Bool { winner?.value != nil }
    package var isWritten: Bool { isSet || isRefused }
}

extension Layered: Readable where Value: ScalarValue {
    package mutating func lay(_ node: Node, _ reader: inout Reader) {
        guard node.kind == .scalar else {
            reader.reportType(of: node, expected: Value.schema.description)
            isRefused = true
            return
        }
        guard let value = Value.read(node, &reader) else {
            isRefused = true
            return
        }
        set(Setting(value: value, origin: reader.origin(of: node)))
    }

    /// Lays a value that was read from something other than a scalar of its own.
    mutating func lay(_ value: Value, at origin: Origin) { set(Setting(value: value, origin: origin)) }

    package mutating func remove(_ origin: Origin) { set(Setting(value: nil, origin: origin)) }

    package func visit(_ path: FieldPath, _ visitor: (Trail) -> Void) {
        guard winner != nil else { return }
        visitor(
            Trail(
                path: path,
                steps: trail.map { Trail.Step(value: $0.value.map(\.display), origin: $0.origin) }))
    }

    package static var hasRequirements: Bool { false }

    package static var schema: Schema { .scalar(Value.schema) }

    package mutating func refuse() { isRefused = true }

    private mutating func set(_ setting: Setting<Value>) {
        if let winner { overridden.insert(winner, at: 0) }
        winner = setting
        isRefused = false
    }
}
