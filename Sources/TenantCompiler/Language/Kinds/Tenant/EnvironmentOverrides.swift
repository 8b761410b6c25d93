package import Diagnostics
package import YAML

/// The environments a tenant runs in, each with the partial spec that is laid there.
package struct EnvironmentOverrides: Readable {
    package struct Item: Sendable {
        package let name: String
        package let nameSpan: Span
        /// The partial spec, laid when the tenant is resolved for the environment; null for none.
        package let spec: Node?
    }

    package private(set) var items: [Item] = []
    private var wasSet = false

    package init() {}

    package var isSet: Bool { wasSet }

    package subscript(name: String) -> Item? { items.first { $0.name == name } }

    package mutating func lay(_ node: Node, _ reader: inout Reader) {
        guard node.kind == .mapping else {
            reader.reportType(of: node, expected: "a mapping from environments to partial specs")
            return
        }
        if case .environment = reader.layer {
            reader.report(
                .unknownKey, "`environments` cannot stand inside an environment", at: node.span,
                help: "write the fields themselves here")
            return
        }
        wasSet = true
        items = []
        for entry in node.entries where entry.key.kind == .scalar {
            if entry.value.kind != .mapping, !entry.value.isNull {
                reader.reportType(of: entry.value, expected: "a mapping of Tenant fields, or `{}`")
                continue
            }
            let spec = entry.value.kind == .mapping ? entry.value : nil
            items.append(Item(name: entry.key.text, nameSpan: entry.key.span, spec: spec))
        }
    }

    package mutating func remove(_ origin: Origin) {
        items = []
        wasSet = false
    }

    package func visit(_ path: FieldPath, _ visitor: (Trail) -> Void) {}

    package static var schema: Schema { .map(key: "an environment of the Platform", .part(of: .tenant)) }
}
