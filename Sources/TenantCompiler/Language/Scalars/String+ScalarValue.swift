internal import Diagnostics
package import YAML

extension String: ScalarValue {
    /// Any text. A plain scalar that kubectl would take for something else has to be quoted.
    package static func read(_ node: Node, _ reader: inout Reader) -> String? {
        switch node.plainScalar {
        case .string: return node.text
        case .null: return nil
        case .boolean, .integer, .float:
            let quoted = "\"\(node.text)\""
            reader.report(
                .wrongType, "expected text, found `\(node.text)`", at: node.span,
                label: "YAML readers take this for \(kind(of: node))", help: "write \(quoted)",
                fixes: [Fix("quote the value", edits: [Edit(node.span, replacement: quoted)], isSafe: true)])
            return nil
        }
    }

    private static func kind(of node: Node) -> String {
        if case .boolean = node.plainScalar { "a boolean" } else { "a number" }
    }

    package static var schema: ScalarSchema { ScalarSchema("text") }

    package var display: String { self }
}
