internal import Diagnostics
internal import YAML

/// The secrets of a file that no test of the policies holds for an example.
///
/// A PolicyTest may try what SECRETS_001 says of a secret, and then names it in `expect`, by `literal-secret` and its text
/// in `at`; that text is no secret in the same document.
func unexpected(_ secrets: [SecretSighting], in tree: Tree?, _ source: SourceFile) -> [SecretSighting] {
    guard !secrets.isEmpty, SourceLayout.isPolicyTest(source.path), let tree else { return secrets }
    let examples = tree.documents.map { (span: $0.span, texts: expectedSecrets(of: $0)) }
    return secrets.filter { secret in
        let text = unquoted(source.bytes[Int(secret.span.start)..<Int(secret.span.end)])
        return !examples.contains { example in
            example.span.start <= secret.span.start && secret.span.end <= example.span.end
                && example.texts.contains(text)
        }
    }
}

/// What a PolicyTest expects to be told as secrets.
private func expectedSecrets(of root: Node) -> Set<String> {
    guard root["kind"]?.hasText(Kind.policyTest.rawValue) == true else { return [] }
    let expectations = root["spec"]?["expect"]?.items ?? []
    let texts = expectations.compactMap { item -> String? in
        guard item["code"]?.hasText(Check.literalSecret.code) == true, let at = item["at"] else { return nil }
        return unquoted(Array(at.text.utf8)[...])
    }
    return Set(texts)
}

/// A text without the quotes around it.
private func unquoted(_ bytes: ArraySlice<UInt8>) -> String {
    let isQuoted =
        bytes.count >= 2 && bytes.first == bytes.last
        && (bytes.first == UInt8(ascii: "\"") || bytes.first == UInt8(ascii: "'"))
    return String(decoding: isQuoted ? bytes.dropFirst().dropLast() : bytes, as: UTF8.self)
}
