internal import YAML

extension ObjectType {
    static let receiver = ObjectType(
        "receiver",
        [Field("name", .string)] + integrations.map { Field($0.key, .solidList(.object($0.type)), since: $0.minor) },
        check: { $0.oneOf("name") })

    /// The kinds of integrations by their key, and the minor release that brought each.
    static let integrations: [(key: String, type: ObjectType, minor: Int)] = [
        ("discord_configs", discord, 25), ("email_configs", email, 0), ("jira_configs", jira, 28),
        ("msteams_configs", msteams, 26), ("msteamsv2_configs", msteamsV2, 28), ("opsgenie_configs", opsgenie, 0),
        ("pagerduty_configs", pagerduty, 0), ("pushover_configs", pushover, 0),
        ("rocketchat_configs", rocketchat, 28), ("slack_configs", slack, 0), ("sns_configs", sns, 0),
        ("telegram_configs", telegram, 0), ("victorops_configs", victorops, 0), ("webex_configs", webex, 25),
        ("webhook_configs", webhook, 0), ("wechat_configs", wechat, 0),
    ]

    /// What every integration has.
    static let common: [Field] = [Field("send_resolved", .boolean), Field("http_config", .object(http))]

    private static let discord = ObjectType(
        "discord_configs",
        common + .templates("title", "message") + [
            Field("webhook_url", .secretURL()), Field("webhook_url_file", .string, since: 27),
            Field("content", .template, since: 28), Field("username", .string, since: 28),
            Field("avatar_url", .string, since: 28),
        ], check: checkWebhookURL)

    private static let msteams = ObjectType(
        "msteams_configs",
        common + .templates("title", "text") + [
            Field("summary", .template, since: 27), Field("webhook_url", .secretURL()),
            Field("webhook_url_file", .string, since: 27),
        ], check: checkWebhookURL)

    private static let msteamsV2 = ObjectType(
        "msteamsv2_configs",
        common + .templates("title", "text") + [
            Field("webhook_url", .secretURL()), Field("webhook_url_file", .string),
        ],
        check: checkWebhookURL)

    private static func checkWebhookURL(_ view: ObjectView) -> [Fault] {
        guard view.version >= AlertmanagerVersion(0, 27) else { return view.oneOf("webhook_url") }
        return view.oneOf("webhook_url", "webhook_url_file") + view.atMostOne("webhook_url", "webhook_url_file")
    }

    private static let email = ObjectType(
        "email_configs",
        [
            Field("send_resolved", .boolean), Field("smarthost", .hostPort), Field("headers", .map(.template)),
            Field("auth_password_file", .string, since: 25), Field("require_tls", .boolean),
            Field("tls_config", .object(tls)),
        ] + .templates("to", "from", "html", "text")
            + .strings("hello", "auth_username", "auth_password", "auth_secret", "auth_identity"),
        check: { email in
            var faults = email.oneOf("to")
            var seen: [String] = []
            for entry in email.node["headers"]?.entries ?? [] {
                let name = entry.key.text.lowercased()
                if seen.contains(name) {
                    faults += email.fault("the header `\(entry.key.text)` is set twice", at: "headers")
                }
                seen.append(name)
            }
            return faults
        })

    private static let webhook = ObjectType(
        "webhook_configs",
        common + [
            Field("url", .secretURL(since: AlertmanagerVersion(0, 26))), Field("url_file", .string, since: 26),
            Field("max_alerts", .unsigned),
            Field("timeout", .goDurationOrNumber, since: 28),
        ],
        check: { webhook in
            guard webhook.version >= AlertmanagerVersion(0, 26) else { return webhook.oneOf("url") }
            return webhook.oneOf("url", "url_file") + webhook.atMostOne("url", "url_file")
        })

    private static let telegram = ObjectType(
        "telegram_configs",
        common + [
            Field("api_url", .url), Field("bot_token", .string), Field("bot_token_file", .string, since: 26),
            Field("chat_id", .integer), Field("message_thread_id", .integer, since: 28), Field("message", .template),
            Field("disable_notifications", .boolean), Field("parse_mode", .string),
        ],
        check: { telegram in
            var faults: [Fault] = []
            if telegram.version >= AlertmanagerVersion(0, 26) {
                faults += telegram.oneOf("bot_token", "bot_token_file")
                faults += telegram.atMostOne("bot_token", "bot_token_file")
            } else {
                faults += telegram.oneOf("bot_token")
            }
            // What is behind a point is cut off.
            if !telegram.isSet("chat_id") || Double(telegram.text("chat_id")).map({ abs($0) < 1 }) ?? false {
                faults += telegram.fault("it has no `chat_id`")
            }
            if !["", "Markdown", "MarkdownV2", "HTML"].contains(telegram.text("parse_mode")) {
                faults += telegram.fault("it is neither Markdown nor MarkdownV2 nor HTML", at: "parse_mode")
            }
            return faults
        })

    private static let webex = ObjectType(
        "webex_configs",
        common + [Field("api_url", .url), Field("message", .template), Field("room_id", .string)],
        check: { webex in
            let http = webex.node["http_config"].map { ObjectView(node: $0, version: webex.version) }
            let isAuthorized = http.map {
                $0.has("authorization") || $0.isSet("bearer_token") || $0.isSet("bearer_token_file")
            }
            let missing = webex.fault("it has no `http_config.authorization`")
            return webex.oneOf("room_id") + (isAuthorized ?? false ? [] : missing)
        })

    private static let sns = ObjectType(
        "sns_configs",
        common + [Field("sigv4", .object(sigv4)), Field("attributes", .map(.template))]
            + .templates("api_url", "topic_arn", "phone_number", "target_arn", "subject", "message"),
        check: { sns in
            // Alertmanager compares two by two, so that all three at once pass.
            let empty = ["topic_arn", "phone_number", "target_arn"].count { !sns.isSet($0) }
            return empty % 2 == 1 ? sns.fault("it has to have one of `topic_arn`, `phone_number` and `target_arn`") : []
        })

    private static let sigv4 = ObjectType(
        "sigv4", .strings("region", "access_key", "secret_key", "profile", "role_arn"),
        check: { sigv4 in
            sigv4.isSet("access_key") == sigv4.isSet("secret_key")
                ? [] : sigv4.fault("`access_key` and `secret_key` go together")
        })
}
