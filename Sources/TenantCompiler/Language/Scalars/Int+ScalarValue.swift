package import YAML

extension Int: ScalarValue {
    /// A count: a decimal integer from 0 to 2^31 - 1, which is as far as Kubernetes counts.
    package static func read(_ node: Node, _ reader: inout Reader) -> Int? {
        if node.style == .plain, let value = Int(node.text), (0...Int(Int32.max)).contains(value),
            !node.text.hasPrefix("0") || node.text == "0"
        {
            return value
        }
        reader.report(
            .wrongType, "expected a whole number, found `\(node.text)`", at: node.span,
            help: "write decimal digits without quotes, from 0 to 2147483647")
        return nil
    }

    package static var schema: ScalarSchema { ScalarSchema("a whole number", json: .integer) }

    package var display: String { String(self) }
}
