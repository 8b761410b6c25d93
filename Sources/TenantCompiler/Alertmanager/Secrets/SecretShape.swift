/// Finds text that is a secret itself, by the shapes that receivers' tokens and webhooks have.
enum SecretShape {
    /// What kind of secret a text holds, in a few words that do not repeat it; null where none is seen.
    static func find(in text: String) -> String? {
        if let scheme = text.firstRange(of: "://") { return find(inURL: text[scheme.upperBound...]) }
        if tokenPrefixes.contains(where: text.hasPrefix) { return "a token" }
        return isKey(text[...]) ? "a key" : nil
    }

    private static func find(inURL rest: Substring) -> String? {
        let authority = rest.prefix { !"/?#".contains($0) }
        guard !authority.contains("@") else { return "a user or a password" }
        let host = authority.prefix { $0 != ":" }.lowercased()
        let tail = rest.dropFirst(authority.count)
        let path = tail.prefix { !"?#".contains($0) }
        let pieces = path.split(separator: "/")
        if let service = webhookServices.first(where: { $0.takes(host, pieces) }) { return service.noun }
        for pair in tail.dropFirst(path.count).dropFirst().split(whereSeparator: { "&#;".contains($0) }) {
            let parts = pair.split(separator: "=", maxSplits: 1)
            if parts.count == 2, secretParameters.contains(parts[0].lowercased()) {
                return "a secret in the parameter `\(parts[0].lowercased())`"
            }
            if parts.count == 2, isKey(parts[1]) { return "a key in its query" }
        }
        return pieces.contains(where: isKey) ? "a key in its path" : nil
    }

    /// Names of parameters that services take a secret in.
    private static let secretParameters: Set<String> = [
        "access_token", "api-key", "api_key", "apikey", "auth", "auth_token", "authorization", "client_secret", "code",
        "integration_key", "key", "pass", "passwd", "password", "routing_key", "secret", "sig", "signature", "token",
    ]

    /// How tokens of well-known services begin.
    private static let tokenPrefixes = [
        "xoxa-", "xoxb-", "xoxp-", "xoxr-", "xoxs-", "xapp-", "ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "sk-",
        "Bearer ", "Basic ", "eyJ", "AKIA",
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

    /// Whether a piece of text looks drawn and not chosen: long, of letters and digits, without words.
    private static func isKey(_ piece: Substring) -> Bool {
        let bytes = piece.utf8
        let hyphens = bytes.count { $0 == UInt8(ascii: "-") }
        let isHexadecimal = bytes.allSatisfy { isHexadecimalDigit($0) || $0 == UInt8(ascii: "-") }
        // A UUID, and what is printed in hexadecimal digits from 16 bytes on.
        if isHexadecimal, bytes.count - hyphens >= 32 { return true }
        guard bytes.count >= 20, hyphens == 0, bytes.allSatisfy({ $0.isAlphanumeric || $0 == UInt8(ascii: "_") })
        else { return false }
        let turns = zip(bytes, bytes.dropFirst()).count { kind(of: $0) != kind(of: $1) }
        // In words and numbers letters and digits seldom take turns; in a drawn key every second or third time.
        return turns * 4 >= bytes.count
    }

    private static func isHexadecimalDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    /// 0 for digits, 1 for small letters, 2 for capitals, 3 for the rest.
    private static func kind(of byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): 0
        case UInt8(ascii: "a")...UInt8(ascii: "z"): 1
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): 2
        default: 3
        }
    }
}
