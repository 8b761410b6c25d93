/// The templates that Alertmanager brings itself.
extension TemplateDialect {
    /// The names that release 0.`minor` has.
    static func shipped(_ minor: Int) -> [String] {
        shippedAlways + shippedLater.filter { minor >= $0.since }.map(\.name)
    }

    private static let shippedAlways: [String] = [
        "__alertmanager", "__alertmanagerURL", "__description", "__subject", "__text_alert_list",
        "email.default.html", "email.default.subject", "opsgenie.default.description", "opsgenie.default.message",
        "opsgenie.default.source", "pagerduty.default.client", "pagerduty.default.clientURL",
        "pagerduty.default.description", "pagerduty.default.instances", "pushover.default.message",
        "pushover.default.title", "pushover.default.url", "slack.default.callbackid", "slack.default.fallback",
        "slack.default.footer", "slack.default.iconemoji", "slack.default.iconurl", "slack.default.pretext",
        "slack.default.text", "slack.default.title", "slack.default.titlelink", "slack.default.username",
        "victorops.default.entity_display_name", "victorops.default.monitoring_tool",
        "victorops.default.state_message", "wechat.default.agent_id", "wechat.default.message",
        "wechat.default.to_party", "wechat.default.to_tag", "wechat.default.to_user",
    ]

    private static let shippedLater: [(name: String, since: Int)] = [
        ("sns.default.message", 23), ("sns.default.subject", 23), ("telegram.default.message", 24),
        ("discord.default.message", 25), ("discord.default.title", 25), ("webex.default.message", 25),
        ("__text_alert_list_markdown", 26), ("msteams.default.text", 26), ("msteams.default.title", 26),
        ("msteams.default.summary", 27), ("discord.default.content", 28), ("jira.default.description", 28),
        ("jira.default.priority", 28), ("jira.default.summary", 28), ("msteamsv2.default.text", 28),
        ("msteamsv2.default.title", 28), ("rocketchat.default.alias", 28), ("rocketchat.default.emoji", 28),
        ("rocketchat.default.iconurl", 28), ("rocketchat.default.text", 28), ("rocketchat.default.title", 28),
        ("rocketchat.default.titlelink", 28), ("mattermost.default.text", 30), ("mattermost.default.color", 32),
        ("mattermost.default.fallback", 32), ("mattermost.default.title", 32), ("mattermost.default.titlelink", 32),
        ("mattermost.default.username", 32), ("slack.default.color", 32),
    ]
}
