/// Tells a secret from what stands where one belongs: a reference to it, a switch, a number, a place to fill in.
enum SecretValue {
    /// What a value is, in a few words that do not repeat it; null for what is no secret.
    static func noun(of text: String, in field: FieldSecrecy) -> String? {
        switch field {
        case .none, .sealed: return nil
        case .possible:
            if isReference(text) { return nil }
            if let pair = Base64.decodeText(text), isPair(pair) { return "a user and a password" }
            return Entropy.isDrawn(text) ? "a value drawn at random" : nil
        case .password: return isReference(text, allowsNumbers: false) ? nil : "a password"
        case .secret:
            if isReference(text) || isSentence(text) || isNameOfSecret(text) { return nil }
            return "a token or a key"
        case .variable: return isReference(text) || isSentence(text) ? nil : "a token or a key"
        case .address: return isPlaceholder(text[...]) || !text.contains("://") ? nil : SecretShape.find(in: text)
        case .file:
            guard !text.hasPrefix("/"), !isReference(text) || text.contains("://") else { return nil }
            return SecretShape.find(in: text) ?? (text.contains("://") ? "what belongs in a file" : nil)
        case .secretText: return isReference(text, allowsNumbers: false) ? nil : "a value of a Secret"
        case .secretData:
            guard let bytes = Base64.decode(text) else { return isReference(text) ? nil : "a value of a Secret" }
            let decoded = Base64.decodeText(text) ?? (bytes.isEmpty ? "" : nil)
            return decoded.map { isReference($0, allowsNumbers: false) } == true ? nil : "a value of a Secret"
        }
    }

    /// Whether a text only stands for a secret, or is nothing that could be one.
    ///
    /// - Parameter allowsNumbers: Whether a number is no secret, as it is none in a field of a token.
    static func isReference(_ text: some StringProtocol, allowsNumbers: Bool = true) -> Bool {
        let text = text.trimmingBlanks()
        if text.isEmpty || isPlaceholder(text) { return true }
        let lowered = text.lowercased()
        if words.contains(lowered) || schemes.contains(where: lowered.hasPrefix) { return true }
        if isNumber(text) { return allowsNumbers || text.utf8.count < 4 }
        return isMask(text) || isPath(text) || isPublic(text)
    }

    /// What something else fills in, such as `${PASSWORD}`.
    private static func isPlaceholder(_ text: Substring) -> Bool {
        if text.hasPrefix("$") || zip(text.utf8, text.utf8.dropFirst()).contains(where: isMark) { return true }
        return [("<", ">"), ("%", "%"), ("@", "@"), ("__", "__"), ("[", "]"), ("{", "}")].contains { open, close in
            text.count > open.count && text.hasPrefix(open) && text.hasSuffix(close)
        }
    }

    /// `$(`, `${`, `{{`, `}}` or `<%`.
    private static func isMark(_ first: UInt8, _ second: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: "$"): second == UInt8(ascii: "(") || second == UInt8(ascii: "{")
        case UInt8(ascii: "{"), UInt8(ascii: "}"): second == first
        case UInt8(ascii: "<"): second == UInt8(ascii: "%")
        default: false
        }
    }

    /// Digits with a unit behind them, or not.
    private static func isNumber(_ text: Substring) -> Bool {
        let digits = text.utf8.prefix { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
        let unit = text.utf8.dropFirst(digits.count)
        return !digits.isEmpty && digits.count <= 20 && unit.count <= 2 && unit.allSatisfy { $0.isAlphanumeric }
    }

    /// What is written in place of a secret, such as `****` or `xxxx-xxxx`.
    private static func isMask(_ text: Substring) -> Bool {
        text.allSatisfy { "*xX.-_…•#".contains($0) }
    }

    /// A path, or a URL; what a URL holds is looked at elsewhere. In `database/url` and `acme/database#url`, secrets are
    /// named by what is in small letters.
    private static func isPath(_ text: Substring) -> Bool {
        if text.hasPrefix("/") || text.hasPrefix("./") || text.hasPrefix("../") || text.hasPrefix("~/") { return true }
        if let scheme = text.firstRange(of: "://") {
            return text[..<scheme.lowerBound].utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "+") }
        }
        return text.contains("/") && !Entropy.isDrawn(text)
            && text.utf8.allSatisfy { $0.isSmall || $0.isDigit || "._-/#:".utf8.contains($0) }
    }

    /// A certificate or a public key, which anybody may have, or what is encrypted.
    private static func isPublic(_ text: Substring) -> Bool {
        if text.hasPrefix("-----BEGIN ") {
            let title = text.dropFirst(11).prefix { $0 != "-" }
            return !title.contains("PRIVATE KEY")
        }
        return ["ssh-rsa ", "ssh-ed25519 ", "ecdsa-sha2-", "sk-ssh-", "age1"].contains(where: text.hasPrefix)
    }

    private static func isSentence(_ text: String) -> Bool { text.trimmingBlanks().contains(" ") }

    /// The name of a Secret or of one of its keys, as in `token: grafana-token`.
    private static func isNameOfSecret(_ text: String) -> Bool {
        let isName = text.utf8.allSatisfy {
            $0.isSmall || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
        return isName && text.contains { $0 == "-" || $0 == "." } && !Entropy.isDrawn(text)
    }

    /// `user:password`, as base64 holds it where a registry or a server is signed in to.
    private static func isPair(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return false }
        return !isReference(text[text.index(after: colon)...])
    }

    private static let words: Set<String> = [
        "true", "false", "yes", "no", "on", "off", "none", "null", "nil", "~", "enabled", "disabled", "required",
        "optional", "redacted", "opaque", "bearer", "basic", "jwt", "oidc", "file", "env", "vault", "kubernetes",
        "string",
    ]

    /// How references begin that tools resolve, and what they have encrypted.
    private static let schemes = [
        "vault:", "ref+", "op://", "arn:aws:", "secret://", "sm://", "ssm:", "aws-sm:", "gcp-sm:", "env:", "file:",
        "projects/", "enc[", "keyvault", "secretref:", "valuefrom:",
    ]
}

extension StringProtocol {
    /// The text without blanks and line breaks at its ends.
    func trimmingBlanks() -> Substring {
        var text = Substring(self)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}
