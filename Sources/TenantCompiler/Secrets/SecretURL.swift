/// Finds URLs that are secrets, or hold one.
enum SecretURL {
    /// What a URL holds that nobody may know, wherever it stands: a password, or the whole of it.
    ///
    /// - Parameter rest: What follows the `://`.
    static func noun(of rest: Substring) -> String? {
        let authority = rest.prefix { !"/?#".contains($0) }
        if let at = authority.lastIndex(of: "@") {
            let user = authority[..<at]
            guard let colon = user.firstIndex(of: ":") else { return nil }
            let password = user[user.index(after: colon)...]
            return password.isEmpty || SecretValue.isReference(password) ? nil : "a password in a URL"
        }
        let tail = rest.dropFirst(authority.count)
        guard !tail.contains(where: { "${<".contains($0) }) else { return nil }
        return service(authority, tail)
    }

    /// The same of a URL that stands where an address belongs which anybody may read.
    static func noun(ofAddress rest: Substring) -> String? {
        let authority = rest.prefix { !"/?#".contains($0) }
        guard !authority.contains("@") else { return "a user or a password" }
        let tail = rest.dropFirst(authority.count)
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

    private static func service(_ authority: Substring, _ tail: Substring) -> String? {
        let host = authority.prefix { $0 != ":" }.lowercased()
        let pieces = tail.prefix { !"?#".contains($0) }.split(separator: "/")
        return webhookServices.first { $0.takes(host, pieces) }?.noun
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

        func takes(_ host: String, _ pieces: [Substring]) -> Bool {
            (host == self.host || host.hasSuffix("." + self.host)) && pieces.count > path.count
                && zip(path, pieces).allSatisfy { $0 == $1 }
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
