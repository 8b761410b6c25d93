internal import Diagnostics
internal import YAML

extension ConfigurationReader {
    mutating func readReceivers(_ root: Node, _ configuration: inout AlertmanagerConfiguration) {
        let global = root["global"]
        for node in root["receivers"]?.items ?? [] where node.kind == .mapping {
            guard let name = Self.located(node["name"]), !name.value.isEmpty else { continue }
            var receiver = Receiver(name: name)
            for entry in node.entries {
                guard let kind = ObjectType.integrations.first(where: { $0.key == entry.key.text }) else { continue }
                for item in entry.value.items where item.kind == .mapping {
                    var integration = Integration(kind: kind.key, span: item.beginning)
                    collectTemplates(item, kind.type, &integration.templates)
                    receiver.integrations.append(integration)
                    checkGlobals(item, kind.key, global)
                }
            }
            configuration.receivers.append(receiver)
        }
    }

    /// The texts that are expanded, of a mapping whose depth its type bounds.
    private func collectTemplates(_ node: Node, _ type: ObjectType, _ templates: inout [Located<String>]) {
        for entry in node.entries {
            if let field = type.field(entry.key.text) { collectTemplates(entry.value, field.type, &templates) }
        }
    }

    private func collectTemplates(_ node: Node, _ type: FieldType, _ templates: inout [Located<String>]) {
        switch type {
        case .template: if let text = Self.located(node), text.value.contains("{{") { templates.append(text) }
        case .list(let item), .solidList(let item):
            for child in node.items { collectTemplates(child, item, &templates) }
        case .map(let value): for entry in node.entries { collectTemplates(entry.value, value, &templates) }
        case .object(let object): collectTemplates(node, object, &templates)
        default: break
        }
    }

    /// What an integration leaves out has to be in `global`.
    private mutating func checkGlobals(_ node: Node, _ kind: String, _ global: Node?) {
        let own = ObjectView(node: node, version: version)
        let shared = global.map { ObjectView(node: $0, version: version) }
        func isMissing(_ keys: [String], global names: [String]) -> Bool {
            !keys.contains(where: own.isSet) && !names.contains { shared?.isSet($0) ?? false }
        }
        for (key, keys, names) in Self.demands where key == kind {
            guard isMissing(keys, global: names) else { continue }
            refuse(
                "`\(kind)`: it has no `\(keys[0])`, and neither has `global`", at: node.beginning,
                help: "set `\(keys[0])` here or `\(names[0])` in `global`")
        }
        // These have a value unless `global` takes it away.
        for (key, name) in Self.defaults where key == kind {
            guard !own.has("url"), !own.has("api_url"), let node = global?[name], node.isNull else { continue }
            refuse("`\(kind)`: `global` sets `\(name)` to null", at: node.span)
        }
    }

    private static let demands: [(kind: String, keys: [String], names: [String])] = [
        ("email_configs", ["smarthost"], ["smtp_smarthost"]), ("email_configs", ["from"], ["smtp_from"]),
        ("slack_configs", ["api_url", "api_url_file"], ["slack_api_url", "slack_api_url_file"]),
        ("opsgenie_configs", ["api_key", "api_key_file"], ["opsgenie_api_key", "opsgenie_api_key_file"]),
        ("wechat_configs", ["api_secret"], ["wechat_api_secret"]),
        ("wechat_configs", ["corp_id"], ["wechat_api_corp_id"]),
        ("victorops_configs", ["api_key", "api_key_file"], ["victorops_api_key", "victorops_api_key_file"]),
        ("jira_configs", ["api_url"], ["jira_api_url"]),
        ("rocketchat_configs", ["token_id", "token_id_file"], ["rocketchat_token_id", "rocketchat_token_id_file"]),
        ("rocketchat_configs", ["token", "token_file"], ["rocketchat_token", "rocketchat_token_file"]),
    ]

    private static let defaults: [(kind: String, name: String)] = [
        ("pagerduty_configs", "pagerduty_url"), ("opsgenie_configs", "opsgenie_api_url"),
        ("wechat_configs", "wechat_api_url"), ("victorops_configs", "victorops_api_url"),
        ("webex_configs", "webex_api_url"),
    ]

    mutating func readInhibitRules(_ root: Node, _ configuration: inout AlertmanagerConfiguration) {
        for node in root["inhibit_rules"]?.items ?? [] where node.kind == .mapping {
            var rule = InhibitRule(span: node.beginning)
            rule.source = matchers(node, match: "source_match", matchRE: "source_match_re", matchers: "source_matchers")
            rule.target = matchers(node, match: "target_match", matchRE: "target_match_re", matchers: "target_matchers")
            rule.equal = RouteReader.texts(node["equal"])
            configuration.inhibitRules.append(rule)
        }
    }

    mutating func readTimeIntervals(_ root: Node, _ configuration: inout AlertmanagerConfiguration) {
        for key in ["mute_time_intervals", "time_intervals"] {
            for node in root[key]?.items ?? [] where node.kind == .mapping {
                if let name = Self.located(node["name"]) { configuration.timeIntervals.append(name) }
            }
        }
    }

    /// Names are unique, byte for byte, and what a route names is there.
    mutating func checkNames(_ configuration: AlertmanagerConfiguration) {
        let receivers = uniqueNames(configuration.receivers.map(\.name), "receiver")
        let intervals = uniqueNames(configuration.timeIntervals, "time interval")
        for route in configuration.tree.routes {
            if let receiver = route.receiver { refuseUnknown(receiver, receivers, "receiver") }
            for interval in route.muteTimeIntervals + route.activeTimeIntervals {
                refuseUnknown(interval, intervals, "time interval")
            }
        }
    }

    private mutating func uniqueNames(_ names: [Located<String>], _ what: String) -> [[UInt8]: Span] {
        var known: [[UInt8]: Span] = [:]
        for name in names {
            if let first = known[Array(name.value.utf8)] {
                refuse(
                    "the \(what) `\(name.value)` is defined twice", at: name.span, "again here",
                    others: [Label(first, "first here")])
            } else {
                known[Array(name.value.utf8)] = name.span
            }
        }
        return known
    }

    private mutating func refuseUnknown(_ name: Located<String>, _ known: [[UInt8]: Span], _ what: String) {
        guard known[Array(name.value.utf8)] == nil else { return }
        let nearest = Suggestion.nearest(
            to: name.value, among: known.keys.map { String(decoding: $0, as: UTF8.self) }.sorted())
        refuse(
            "there is no \(what) `\(name.value)`", at: name.span, help: nearest.map { "did you mean `\($0)`?" })
    }
}
