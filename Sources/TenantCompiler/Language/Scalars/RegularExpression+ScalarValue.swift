package import LabelMatching
package import YAML

extension RegularExpression: ScalarValue {
    package static func read(_ node: Node, _ reader: inout Reader) -> RegularExpression? {
        guard let text = String.read(node, &reader) else { return nil }
        do {
            return try RegularExpression(text)
        } catch {
            reader.report(
                .invalidExpression, "`\(text)` is no RE2 expression", at: node.span, label: error.message,
                help: "write an expression of RE2, which has neither look-around nor back-references")
            return nil
        }
    }

    package static var schema: ScalarSchema { ScalarSchema("an RE2 expression") }

    package var display: String { pattern }
}
