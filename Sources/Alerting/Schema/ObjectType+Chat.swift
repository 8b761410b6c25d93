extension ObjectType {
    static let slack = ObjectType(
        "slack_configs",
        common + [
            Field("api_url", .secretURL()), Field("api_url_file", .string),
            Field("fields", .solidList(.object(slackField))),
            Field("short_fields", .boolean), Field("link_names", .boolean), Field("mrkdwn_in", .list(.string)),
            Field("actions", .solidList(.object(slackAction))),
        ]
            + .templates(
                "channel", "username", "color", "title", "title_link", "pretext", "text", "footer", "fallback",
                "callback_id", "icon_emoji", "icon_url", "image_url", "thumb_url"),
        check: { $0.atMostOne("api_url", "api_url_file") })

    private static let slackField = ObjectType(
        "fields", [Field("short", .boolean)] + .templates("title", "value"),
        check: { $0.oneOf("title") + $0.oneOf("value") })

    private static let slackAction = ObjectType(
        "actions",
        [Field("confirm", .object(confirmation))] + .templates("type", "text", "url", "style", "name", "value"),
        check: { $0.oneOf("type") + $0.oneOf("text") + $0.oneOf("url", "name") })

    private static let confirmation = ObjectType(
        "confirm", .templates("text", "title", "ok_text", "dismiss_text"), check: { $0.oneOf("text") })

    static let rocketchat = ObjectType(
        "rocketchat_configs",
        common + [
            Field("api_url", .url), Field("fields", .list(.object(rocketField))), Field("short_fields", .boolean),
            Field("link_names", .boolean), Field("actions", .list(.object(rocketAction))),
        ] + .strings("token", "token_file", "token_id", "token_id_file")
            + .templates(
                "channel", "color", "title", "title_link", "text", "emoji", "icon_url", "image_url", "thumb_url"),
        check: { $0.atMostOne("token", "token_file") + $0.atMostOne("token_id", "token_id_file") })

    private static let rocketField = ObjectType("fields", [Field("short", .boolean)] + .templates("title", "value"))
    /// Alertmanager gives these keys no name of their own for YAML, so that they are written without underscores.
    private static let rocketAction = ObjectType(
        "actions",
        [Field("iswebview", .boolean), Field("msginchatwindow", .boolean)]
            + .strings("type", "text", "url", "imageurl", "webviewheightratio", "msg", "msgprocessingtype"))

    static let pushover = ObjectType(
        "pushover_configs",
        common + [
            Field("user_key_file", .string, since: 26), Field("token_file", .string, since: 26),
            Field("device", .string, since: 26), Field("ttl", .goDuration, since: 27), Field("retry", .goDuration),
            Field("expire", .goDuration), Field("html", .boolean),
        ] + .strings("user_key", "token") + .templates("title", "message", "url", "url_title", "sound", "priority"),
        check: { pushover in
            guard pushover.version >= AlertmanagerVersion(0, 26) else {
                return pushover.oneOf("user_key") + pushover.oneOf("token")
            }
            return pushover.oneOf("user_key", "user_key_file") + pushover.atMostOne("user_key", "user_key_file")
                + pushover.oneOf("token", "token_file") + pushover.atMostOne("token", "token_file")
        })

    static let wechat = ObjectType(
        "wechat_configs",
        common + [Field("api_url", .url), Field("message_type", .string)] + .strings("api_secret", "corp_id")
            + .templates("message", "to_user", "to_party", "to_tag", "agent_id"),
        check: { wechat in
            ["", "text", "markdown"].contains(wechat.text("message_type"))
                ? [] : wechat.fault("it is neither `text` nor `markdown`", at: "message_type")
        })
}
