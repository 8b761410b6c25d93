internal import YAML

extension ObjectType {
    static let pagerduty = ObjectType(
        "pagerduty_configs",
        common + [
            Field("service_key", .string), Field("service_key_file", .string, since: 25),
            Field("routing_key", .template), Field("routing_key_file", .string, since: 25), Field("url", .url),
            Field("details", .map(.template)), Field("images", .list(.object(image))),
            Field("links", .list(.object(link))), Field("source", .template, since: 25),
        ] + .templates("client", "client_url", "description", "severity", "class", "component", "group"),
        check: { pagerduty in
            pagerduty.oneOf("routing_key", "service_key", "routing_key_file", "service_key_file")
                + pagerduty.atMostOne("routing_key", "routing_key_file")
                + pagerduty.atMostOne("service_key", "service_key_file")
        })

    private static let image = ObjectType("images", .templates("src", "alt", "href"))
    private static let link = ObjectType("links", .templates("href", "text"))

    static let opsgenie = ObjectType(
        "opsgenie_configs",
        common + [
            Field("api_key", .string), Field("api_key_file", .string), Field("api_url", .url),
            Field("details", .map(.template)), Field("responders", .list(.object(responder))),
            Field("update_alerts", .boolean),
        ] + .templates("message", "description", "source", "entity", "actions", "tags", "note", "priority"),
        check: { $0.atMostOne("api_key", "api_key_file") })

    private static let responder = ObjectType(
        "responders", .templates("id", "name", "username", "type"),
        check: { responder in
            var faults = responder.oneOf("id", "username", "name")
            let type = responder.text("type")
            let known = ["team", "teams", "user", "escalation", "schedule"]
            if !type.contains("{{"), !known.contains(type.lowercased()) {
                let message = "a responder is of the type team, teams, user, escalation or schedule"
                faults += responder.fault(message, at: responder.has("type") ? "type" : nil)
            }
            return faults
        })

    static let victorops = ObjectType(
        "victorops_configs",
        common + [
            Field("api_key", .string), Field("api_key_file", .string), Field("api_url", .url),
            Field("custom_fields", .map(.template)),
        ] + .templates("routing_key", "message_type", "state_message", "entity_display_name", "monitoring_tool"),
        check: { victorops in
            var faults = victorops.oneOf("routing_key") + victorops.atMostOne("api_key", "api_key_file")
            let reserved = [
                "routing_key", "message_type", "state_message", "entity_display_name", "monitoring_tool", "entity_id",
                "entity_state",
            ]
            for entry in victorops.node["custom_fields"]?.entries ?? [] where reserved.contains(entry.key.text) {
                faults += victorops.fault("the field `\(entry.key.text)` is VictorOps' own", at: "custom_fields")
            }
            return faults
        })

    static let jira = ObjectType(
        "jira_configs",
        common + [
            Field("api_url", .url), Field("labels", .list(.template)), Field("fields", .map(.any)),
            Field("reopen_duration", .duration),
        ] + .strings("project", "issue_type", "reopen_transition", "resolve_transition", "wont_fix_resolution")
            + .templates("summary", "description", "priority"),
        check: { $0.oneOf("project") + $0.oneOf("issue_type") })
}
