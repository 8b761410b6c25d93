/// Finds URLs that are secrets, or hold one.
enum SecretURL {
    /// What a URL holds that nobody may know, wherever it stands: a password, or the whole of it.
    ///
    /// - Parameter rest: What follows the `://`.
    static func noun(of rest: Substring) -> String? {
        // Bytes, since every URL of every source is asked, and what tells is ASCII.
        let authority = authority(of: rest)
        if let at = authority.utf8.lastIndex(of: UInt8(ascii: "@")) {
            let user = authority[..<at]
            guard let colon = user.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let password = user[user.utf8.index(after: colon)...]
            return password.isEmpty || SecretValue.isReference(password) ? nil : "a password in a URL"
        }
        let tail = rest[authority.endIndex...]
        guard !tail.utf8.contains(where: { "${<".utf8.contains($0) }) else { return nil }
        return service(authority, tail)
    }

    /// The same of a URL that stands where an address belongs which anybody may read.
    static func noun(ofAddress rest: Substring) -> String? {
        let authority = authority(of: rest)
        guard !authority.utf8.contains(UInt8(ascii: "@")) else { return "a user or a password" }
        let tail = rest[authority.endIndex...]
        if let noun = service(authority, tail) { return noun }
        let path = tail.prefix { !"?#".contains($0) }
        for pair in tail.dropFirst(path.count).dropFirst().split(whereSeparator: { "&#;".contains($0) }) {
            let parts = pair.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, !SecretValue.isReference(parts[1]) else { continue }
            if secretParameters.contains(parts[0].lowercased()) {
                return "a secret in the parameter `\(parts[0].lowercased())`"
            }
            if Entropy.isDrawn(parts[1]) { return "a key in its query" }
        }
        return path.split(separator: "/").contains(where: Entropy.isDrawn) ? "a key in its path" : nil
    }

    /// Host, port and user: up to the path.
    private static func authority(of rest: Substring) -> Substring {
        rest[..<(rest.utf8.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex)]
    }

    private static func service(_ authority: Substring, _ tail: Substring) -> String? {
        let colon = authority.utf8.firstIndex(of: UInt8(ascii: ":")) ?? authority.endIndex
        let host = authority[..<colon].lowercased()
        guard let service = webhookServices.first(where: { $0.owns(host) }) else { return nil }
        let pieces = tail.prefix { !"?#".contains($0) }.split(separator: "/")
        return service.takes(pieces) ? service.noun : nil
    }

    /// Names of parameters that services take a secret in.
    private static let secretParameters: Set<String> = [
        "access_token", "api-key", "api_key", "apikey", "auth", "auth_token", "authorization", "client_secret", "code",
        "integration_key", "key", "pass", "passwd", "password", "routing_key", "secret", "sig", "signature", "token",
    ]

    /// A service whose webhook's URL is the secret.
    private struct WebhookService {
        let host: String
        /// What the path's pieces begin with.
        let path: [String]
        let noun: String

        func owns(_ host: String) -> Bool {
            guard host.hasSuffix(self.host) else { return false }
            let rest = host.utf8.dropLast(self.host.utf8.count)
            return rest.isEmpty || rest.last == UInt8(ascii: ".")
        }

        func takes(_ pieces: [Substring]) -> Bool {
            pieces.count > path.count && zip(path, pieces).allSatisfy { $0 == $1 }
        }
    }

    private static let webhookServices = [
        WebhookService(host: "hooks.slack.com", path: [], noun: "a webhook of Slack"),
        WebhookService(host: "hooks.slack-gov.com", path: [], noun: "a webhook of Slack"),
        WebhookService(host: "discord.com", path: ["api", "webhooks"], noun: "a webhook of Discord"),
        WebhookService(host: "discordapp.com", path: ["api", "webhooks"], noun: "a webhook of Discord"),
        WebhookService(host: "webhook.office.com", path: [], noun: "a webhook of Microsoft Teams"),
        WebhookService(host: "outlook.office.com", path: ["webhook"], noun: "a webhook of Microsoft Teams"),
        WebhookService(host: "logic.azure.com", path: ["workflows"], noun: "a webhook of Microsoft Teams"),
        WebhookService(host: "events.pagerduty.com", path: ["integration"], noun: "an integration key of PagerDuty"),
        WebhookService(host: "api.telegram.org", path: [], noun: "a bot's token of Telegram"),
        WebhookService(host: "hooks.zapier.com", path: ["hooks"], noun: "a webhook of Zapier"),
        WebhookService(host: "maker.ifttt.com", path: ["trigger"], noun: "a key of IFTTT"),
    ]
}
