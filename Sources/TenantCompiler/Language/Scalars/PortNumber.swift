package import YAML

/// A TCP or UDP port, from 1 to 65535.
package struct PortNumber: ScalarValue, Hashable {
    package let number: Int

    package static func read(_ node: Node, _ reader: inout Reader) -> PortNumber? {
        if node.style == .plain, let number = Int(node.text), (1...65_535).contains(number) {
            return PortNumber(number: number)
        }
        reader.report(
            .invalidPort, "`\(node.text)` is no port", at: node.span, help: "write a number from 1 to 65535")
        return nil
    }

    package static var schema: ScalarSchema { ScalarSchema("a port from 1 to 65535", json: .integer) }

    package var display: String { String(number) }
}
