package import YAML

/// One key of one of the tenant's secrets: `database/url`.
package struct SecretKeyReference: ScalarValue, Hashable {
    package let secret: String
    package let key: String

    package static func read(_ node: Node, _ reader: inout Reader) -> SecretKeyReference? {
        guard let text = String.read(node, &reader) else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2, SubdomainRule.problem(in: parts[0]) == nil, SecretKeyRule.problem(in: parts[1]) == nil {
            return SecretKeyReference(secret: parts[0], key: parts[1])
        }
        // The text is not shown: it may be the secret itself.
        reader.report(
            .invalidSecretReference, "this names no key of a secret", at: node.span,
            help: "write the name of one of the tenant's `secrets`, `/` and the key, such as `database/url`")
        return nil
    }

    package static var schema: ScalarSchema {
        ScalarSchema("a secret and its key such as `database/url`", pattern: "^[a-z0-9.-]+/[-._a-zA-Z0-9]+$")
    }

    package var display: String { "\(secret)/\(key)" }
}
