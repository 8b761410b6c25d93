/// One way to tell somebody of alerts.
package struct Integration: Sendable, Hashable {
    package let channel: Channel
    package let sendsResolved: Bool

    package enum Channel: Sendable, Hashable {
        /// Without a secret it is posted to the URL that all share.
        case slack(channel: String, url: SecretSource?)
        case pagerduty(routingKey: SecretSource)
        case webhook(WebhookAddress)
        case email(to: String)
        case opsgenie(key: SecretSource, url: String?)
        case msteams(url: SecretSource)
        case discord(url: SecretSource)
    }

    package enum WebhookAddress: Sendable, Hashable {
        case url(String)
        case secret(SecretSource)
    }

    /// Where Alertmanager or the operator reads a secret; never the secret.
    package enum SecretSource: Sendable, Hashable {
        /// A file in Alertmanager's container.
        case file(String)
        /// A key of a Secret in the tenant's namespace.
        case key(SecretKeyReference)
    }
}

extension Integration {
    /// What reports call it: who is told, by which way.
    package var title: String {
        switch channel {
        case .slack(let channel, _): "slack \(channel)"
        case .pagerduty: "pagerduty"
        case .webhook(.url(let url)): "webhook \(url)"
        case .webhook: "webhook"
        case .email(let to): "email \(to)"
        case .opsgenie: "opsgenie"
        case .msteams: "msteams"
        case .discord: "discord"
        }
    }
}
