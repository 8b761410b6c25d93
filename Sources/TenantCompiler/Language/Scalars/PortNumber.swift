package import YAML

/// A TCP or UDP port, from 1 to 65535.
package struct PortNumber: ScalarValue, Hashable {
    package let number: Int

    package static func read(_ node: Node, _ reader: inout Reader) -> PortNumber? {
        let number = Int(node.text).flatMap { (1...65_535).contains($0) ? $0 : nil }
        if node.style == .plain, let number { return PortNumber(number: number) }
        let quotes = reader.quotes(of: node, isValue: number.map { String($0) == node.text } ?? false)
        reader.report(
            .invalidPort, "\(quotes.found) is no port", at: node.span,
            help: quotes.help ?? "write a number from 1 to 65535", fixes: quotes.fixes)
        return nil
    }

    package static var schema: ScalarSchema { ScalarSchema("a port from 1 to 65535", json: .integer) }

    package var display: String { String(number) }
}
