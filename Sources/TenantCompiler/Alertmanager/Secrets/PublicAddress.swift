package import YAML

/// An `http` or `https` URL that anybody may read: one with a secret in it is an error.
package struct PublicAddress: ScalarValue, Hashable {
    package let text: String

    package static func read(_ node: Node, _ reader: inout Reader) -> PublicAddress? {
        guard let text = String.read(node, &reader) else { return nil }
        if let noun = SecretShape.find(in: text) {
            reader.reportLiteralSecret(node, noun)
            return nil
        }
        return HTTPAddress.read(node, &reader).map { PublicAddress(text: $0.text) }
    }

    package static var schema: ScalarSchema { HTTPAddressRule.schema }

    package var display: String { text }
}

extension Reader {
    /// Reports a secret that stands in the sources, without repeating it.
    mutating func reportLiteralSecret(_ node: Node, _ noun: String) {
        report(
            .literalSecret, "this holds \(noun), and sources are no place for secrets", at: node.span,
            label: "can be read by all who can read the repository",
            help:
                "take it back where it was issued, keep the new one in a secret, and name the file or the secret's key here"
        )
    }
}
