package import YAML

extension Int: ScalarValue {
    /// A count: a decimal integer from 0 to 2^31 - 1, which is as far as Kubernetes counts.
    package static func read(_ node: Node, _ reader: inout Reader) -> Int? {
        let value = count(node.text)
        if node.style == .plain, let value { return value }
        let quotes = reader.quotes(of: node, isValue: value != nil)
        reader.report(
            .wrongType, "expected a whole number, found \(quotes.found)", at: node.span,
            help: quotes.help ?? "write decimal digits, from 0 to 2147483647", fixes: quotes.fixes)
        return nil
    }

    private static func count(_ text: String) -> Int? {
        guard let value = Int(text), (0...Int(Int32.max)).contains(value), !text.hasPrefix("0") || text == "0" else {
            return nil
        }
        return value
    }

    package static var schema: ScalarSchema { ScalarSchema("a whole number", json: .integer) }

    package var display: String { String(self) }
}
