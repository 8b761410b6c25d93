internal import Diagnostics
package import Kubernetes
package import YAML

extension Quantity: ScalarValue {
    package static func read(_ node: Node, _ reader: inout Reader) -> Quantity? {
        do {
            return try Quantity.parse(node.text)
        } catch {
            let meant = error.suggestion
            reader.report(
                .invalidQuantity, "`\(node.text)` is no Kubernetes quantity", at: node.span,
                label: error.explanation,
                help: meant.map { "did you mean `\($0)`?" } ?? "write a number such as `2`, `500m` or `4Gi`",
                fixes: meant.map { [Fix("write `\($0)`", edits: [Edit(node.span, word: $0)], isSafe: false)] }
                    ?? [])
            return nil
        }
    }

    package static var schema: ScalarSchema {
        ScalarSchema(
            "a quantity such as `500m` or `4Gi`", json: .stringOrNumber,
            pattern: "^[0-9.]+([numkMGTPE]|[KMGTPE]i|[eE][-+]?[0-9]+)?$")
    }

    package var display: String { canonical }
}
