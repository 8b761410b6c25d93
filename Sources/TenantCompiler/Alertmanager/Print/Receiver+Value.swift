internal import YAML

extension Receiver {
    /// A receiver of `alertmanager.yml`.
    var value: Value {
        .map([Member("name", .string(name))] + lists { $0.value })
    }

    /// The integrations by kind, each kind a list.
    private func lists(_ value: (Integration) -> Value) -> [Member] {
        Integration.kinds.compactMap { kind in
            let all = integrations.filter { $0.kind == kind }
            return all.isEmpty ? nil : Member("\(kind)_configs", .list(all.map(value)))
        }
    }
}

extension Integration {
    static let kinds = ["slack", "pagerduty", "webhook", "email", "opsgenie", "msteams", "discord"]

    var kind: String {
        switch channel {
        case .slack: "slack"
        case .pagerduty: "pagerduty"
        case .webhook: "webhook"
        case .email: "email"
        case .opsgenie: "opsgenie"
        case .msteams: "msteams"
        case .discord: "discord"
        }
    }

    fileprivate var value: Value {
        let members: [Member] =
            switch channel {
            case .slack(let channel, let url):
                [url.map { Member("api_url_file", $0.file) }, Member("channel", .string(channel))].compactMap { $0 }
            case .pagerduty(let key): [Member("routing_key_file", key.file)]
            case .webhook(.url(let url)): [Member("url", .string(url))]
            case .webhook(.secret(let source)): [Member("url_file", source.file)]
            case .email(let to): [Member("to", .string(to))]
            case .opsgenie(let key, let url):
                [Member("api_key_file", key.file), url.map { Member("api_url", .string($0)) }].compactMap { $0 }
            case .msteams(let url), .discord(let url): [Member("webhook_url_file", url.file)]
            }
        return .map([Member("send_resolved", .bool(sendsResolved))] + members)
    }
}

extension Integration.SecretSource {
    /// The path of the file; nothing for what is no file, which reading has refused.
    fileprivate var file: Value {
        if case .file(let path) = self { .string(path) } else { .absent }
    }
}
