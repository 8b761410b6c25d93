package import YAML

/// A source file that is written inside another document: as a mapping, or as a text.
package struct InlineSource: Readable {
    package private(set) var node: Node?

    package init() {}

    package var isSet: Bool { node != nil }

    package mutating func lay(_ node: Node, _ reader: inout Reader) {
        guard node.kind == .mapping || node.kind == .scalar && !node.isNull else {
            return reader.reportType(of: node, expected: "a mapping or a text")
        }
        self.node = node
    }

    package mutating func remove(_ origin: Origin) { node = nil }

    package func visit(_ path: FieldPath, _ visitor: (Trail) -> Void) {}

    package static var hasRequirements: Bool { false }

    package static var schema: Schema { .either([.anything]) }
}
