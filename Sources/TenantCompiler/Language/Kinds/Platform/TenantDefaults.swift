package import YAML

/// A partial Tenant spec that lies beneath every tier and tenant; it is laid when a tenant is resolved.
package struct TenantDefaults: Readable {
    package private(set) var node: Node?

    package init() {}

    package var isSet: Bool { node != nil }

    package mutating func lay(_ node: Node, _ reader: inout Reader) {
        guard node.kind == .mapping else {
            reader.reportType(of: node, expected: "a mapping of Tenant fields")
            return
        }
        self.node = node
    }

    package mutating func remove(_ origin: Origin) { node = nil }

    package func visit(_ path: FieldPath, _ visitor: (Trail) -> Void) {}

    package static var schema: Schema { .part(of: .tenant) }
}
