package import YAML

/// Any scalar, with what it means to kubectl: `true` and `"true"` are not the same.
package struct ScalarLiteral: ScalarValue, Hashable {
    package let text: String
    package let meaning: PlainScalar

    package static func read(_ node: Node, _ reader: inout Reader) -> ScalarLiteral? {
        ScalarLiteral(text: node.text, meaning: node.plainScalar)
    }

    package static var schema: ScalarSchema { ScalarSchema("any scalar", json: .anyScalar) }

    package var display: String { text }
}
