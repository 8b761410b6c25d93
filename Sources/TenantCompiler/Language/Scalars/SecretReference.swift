package import YAML

/// Where the platform's secret store keeps a value: a path, then `#` and the property there.
package struct SecretReference: ScalarValue, Hashable {
    package let path: String
    package let property: String

    package init(path: String, property: String) {
        self.path = path
        self.property = property
    }

    package static func read(_ node: Node, _ reader: inout Reader) -> SecretReference? {
        guard let text = String.read(node, &reader) else { return nil }
        let parts = text.split(separator: "#", omittingEmptySubsequences: false)
        let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        let steps = parts.first?.split(separator: "/", omittingEmptySubsequences: false) ?? []
        // A step of `..` would lead out of what the store's role is meant to read.
        if parts.count == 2, isPlain, !parts[1].isEmpty, steps.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) {
            return SecretReference(path: String(parts[0]), property: String(parts[1]))
        }
        // The text is not shown: it may be the secret itself.
        reader.report(
            .invalidSecretReference, "this names no property of the secret store", at: node.span,
            help: "write the path in the store, `#` and the property there, such as `acme/database#url`")
        return nil
    }

    package static var schema: ScalarSchema {
        ScalarSchema("a path and property of the secret store such as `acme/database#url`", pattern: "^[^# ]+#[^# ]+$")
    }

    package var display: String { "\(path)#\(property)" }
}
