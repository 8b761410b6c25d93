package import YAML

/// The file in Alertmanager's container that holds a secret. A secret itself in its place is an error.
package struct SecretFile: ScalarValue, Hashable {
    package let path: String

    package static func read(_ node: Node, _ reader: inout Reader) -> SecretFile? {
        guard let text = String.read(node, &reader) else { return nil }
        if SecretValue.noun(of: text, in: .file) != nil {
            // The text is not shown: it is the secret.
            reader.report(
                .invalidPath, "what stands here is not \(FilePathRule.schema.description)", at: node.span,
                label: "it does not begin with `/`")
            return nil
        }
        return FilePath.read(node, &reader).map { SecretFile(path: $0.text) }
    }

    package static var schema: ScalarSchema { FilePathRule.schema }

    package var display: String { path }
}
