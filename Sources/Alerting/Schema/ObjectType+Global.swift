extension ObjectType {
    static let global = ObjectType(
        "global",
        [
            Field("resolve_timeout", .duration), Field("http_config", .object(http)),
            Field("smtp_smarthost", .hostPort), Field("smtp_require_tls", .boolean),
            Field("smtp_auth_password_file", .string, since: 25), Field("smtp_tls_config", .object(tls), since: 28),
            Field("slack_api_url", .secretURL()), Field("pagerduty_url", .url), Field("opsgenie_api_url", .url),
            Field("wechat_api_url", .url), Field("victorops_api_url", .url), Field("telegram_api_url", .url),
            Field("victorops_api_key_file", .string, since: 25), Field("webex_api_url", .url, since: 25),
            Field("jira_api_url", .url, since: 28), Field("rocketchat_api_url", .url, since: 28),
            Field("rocketchat_token", .string, since: 28), Field("rocketchat_token_file", .string, since: 28),
            Field("rocketchat_token_id", .string, since: 28), Field("rocketchat_token_id_file", .string, since: 28),
        ]
            + .strings(
                "smtp_from", "smtp_hello", "smtp_auth_username", "smtp_auth_password", "smtp_auth_secret",
                "smtp_auth_identity", "slack_api_url_file", "opsgenie_api_key", "opsgenie_api_key_file",
                "wechat_api_secret", "wechat_api_corp_id", "victorops_api_key"),
        check: { global in
            global.atMostOne("slack_api_url", "slack_api_url_file")
                + global.atMostOne("opsgenie_api_key", "opsgenie_api_key_file")
                + global.atMostOne("victorops_api_key", "victorops_api_key_file")
                + global.atMostOne("smtp_auth_password", "smtp_auth_password_file")
                + global.atMostOne("rocketchat_token", "rocketchat_token_file")
                + global.atMostOne("rocketchat_token_id", "rocketchat_token_id_file")
        })

    static let configuration = ObjectType(
        "configuration",
        [
            Field("global", .object(global)), Field("route", .any),
            Field("inhibit_rules", .list(.object(inhibitRule))), Field("receivers", .solidList(.object(receiver))),
            Field("templates", .list(.string)), Field("mute_time_intervals", .list(.object(namedInterval))),
            Field("time_intervals", .list(.object(namedInterval))),
        ])

    static let inhibitRule = ObjectType(
        "inhibition",
        [
            Field("source_match", .labelMap(.string)), Field("source_match_re", .labelMap(.regularExpression)),
            Field("source_matchers", .list(.matcherText)), Field("target_match", .labelMap(.string)),
            Field("target_match_re", .labelMap(.regularExpression)), Field("target_matchers", .list(.matcherText)),
            Field("equal", .list(.labelName)),
        ])

    private static let namedInterval = ObjectType(
        "time interval", [Field("name", .string), Field("time_intervals", .list(.object(interval)))],
        check: { $0.oneOf("name") })

    private static let interval = ObjectType(
        "time interval",
        [
            Field("times", .list(.object(timeRange))), Field("weekdays", .list(.weekdays)),
            Field("days_of_month", .list(.daysOfMonth)), Field("months", .list(.months)), Field("years", .list(.years)),
            Field("location", .timeZone, since: 25),
        ])

    private static let timeRange = ObjectType(
        "time range", .strings("start_time", "end_time"),
        check: { range in
            var faults = range.oneOf("start_time") + range.oneOf("end_time")
            guard faults.isEmpty else { return faults }
            let times = ["start_time", "end_time"].map { (key: $0, minute: TimeText.minute(range.text($0))) }
            for time in times where time.minute == nil {
                faults += range.fault("it is no time of the form HH:MM", at: time.key)
            }
            if let start = times[0].minute, let end = times[1].minute, start >= end {
                faults += range.fault("it is not after `start_time`", at: "end_time")
            }
            return faults
        })
}
