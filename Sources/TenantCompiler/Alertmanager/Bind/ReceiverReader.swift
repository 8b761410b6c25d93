internal import Diagnostics

/// Makes receivers of what a document declares, for one release of Alertmanager.
struct ReceiverReader {
    let version: ToolVersion
    /// Whether secrets are keys of Secrets beside an AlertmanagerConfig, and not files.
    let readsKeys: Bool
    /// Null where no Alerting document says what receivers share.
    let global: AlertmanagerGlobal?
    var reader: Reader

    /// - Parameter name: What routes will call it.
    mutating func receiver(_ item: Named<ReceiverSpec>.Item, named name: String) -> Receiver {
        let spec = item.element
        var integrations: [Integration] = []
        func add(_ channel: Integration.Channel?, _ sendsResolved: Layered<Bool>, _ fallback: Bool = true) {
            guard let channel else { return }
            integrations.append(Integration(channel: channel, sendsResolved: sendsResolved.value ?? fallback))
        }
        if let slack = spec.slack.value { add(self.slack(slack, item, spec.slack.span), slack.sendResolved) }
        if let pagerduty = spec.pagerduty.value {
            let key = source(
                file: pagerduty.routingKeyFile, key: pagerduty.routingKeySecret, in: spec.pagerduty.span ?? item.span,
                of: "pagerduty", since: ToolVersion(major: 0, minor: 25))
            add(key.map { .pagerduty(routingKey: $0) }, pagerduty.sendResolved)
        }
        if let webhook = spec.webhook.value {
            add(address(webhook, spec.webhook.span ?? item.span).map { .webhook($0) }, webhook.sendResolved)
        }
        if let email = spec.email.value { add(mail(email, spec.email.span ?? item.span), email.sendResolved, false) }
        if let opsgenie = spec.opsgenie.value {
            let key = source(
                file: opsgenie.apiKeyFile, key: opsgenie.apiKeySecret, in: spec.opsgenie.span ?? item.span,
                of: "opsgenie", since: ToolVersion(major: 0, minor: 24))
            add(key.map { .opsgenie(key: $0, url: opsgenie.apiURL.value?.text) }, opsgenie.sendResolved)
        }
        if let teams = spec.msteams.value {
            let url = source(
                file: teams.webhookURLFile, key: teams.webhookURLSecret, in: spec.msteams.span ?? item.span,
                of: "msteams", since: ToolVersion(major: 0, minor: readsKeys ? 26 : 28))
            add(url.map { .msteams(url: $0) }, teams.sendResolved)
        }
        if let discord = spec.discord.value {
            let url = source(
                file: discord.webhookURLFile, key: discord.webhookURLSecret, in: spec.discord.span ?? item.span,
                of: "discord", since: ToolVersion(major: 0, minor: readsKeys ? 25 : 28))
            add(url.map { .discord(url: $0) }, discord.sendResolved)
        }
        return Receiver(name: name, integrations: integrations)
    }

    private mutating func slack(
        _ spec: SlackSpec, _ item: Named<ReceiverSpec>.Item, _ place: Span?
    ) -> Integration.Channel? {
        guard let channel = spec.channel.value else { return nil }
        let isOwn = spec.apiURLFile.isWritten || spec.apiURLSecret.isWritten
        guard !isOwn else {
            let url = source(
                file: spec.apiURLFile, key: spec.apiURLSecret, in: place ?? item.span, of: "slack",
                since: ToolVersion(major: 0, minor: 22))
            return url.map { .slack(channel: channel, url: $0) }
        }
        if global?.slackURLFile == nil {
            let key = readsKeys ? "apiURLSecret" : "apiURLFile"
            reader.report(
                .receiverUnfinished, "receiver `\(item.name)` posts to Slack, and no webhook is named",
                at: spec.channel.span ?? item.span, label: "a channel alone is not enough",
                help: "add `\(key)` here, or `global.slackAPIURLFile` to the Alerting document")
        }
        return .slack(channel: channel, url: nil)
    }

    private mutating func mail(_ spec: EmailSpec, _ place: Span) -> Integration.Channel? {
        guard let to = spec.to.value?.text else { return nil }
        var missing: [String] = []
        if global?.smtpSmarthost == nil { missing.append("`global.smtpSmarthost`") }
        if global?.smtpFrom == nil { missing.append("`global.smtpFrom`") }
        if !missing.isEmpty {
            reader.report(
                .receiverUnfinished, "mail is to be sent, and nothing says by which server or from whom",
                at: spec.to.span ?? place, label: "cannot be reached",
                help: "add \(missing.joined(separator: " and ")) to the Alerting document")
        }
        return .email(to: to)
    }

    private mutating func address(_ spec: WebhookSpec, _ place: Span) -> Integration.WebhookAddress? {
        if let url = spec.url.value { return .url(url.text) }
        guard !spec.url.isWritten else { return nil }
        let since = ToolVersion(major: 0, minor: readsKeys ? 22 : 26)
        return source(file: spec.urlFile, key: spec.urlSecret, in: place, of: "webhook", since: since).map {
            .secret($0)
        }
    }

    /// Where a secret is read, or null where this release or this way of configuring cannot read it there.
    private mutating func source(
        file: Layered<SecretFile>, key: Layered<SecretKeyReference>, in place: Span, of kind: String,
        since: ToolVersion
    ) -> Integration.SecretSource? {
        guard version >= since else {
            let secret = readsKeys ? "" : " with its secret in a file"
            reader.report(
                .receiverTooNew, "Alertmanager \(version.display) knows no `\(kind)`\(secret)", at: place,
                label: "needs \(since.display)",
                help: "run \(since.display) and set `monitoring.alertmanagerVersion`, or tell by another way")
            return nil
        }
        if readsKeys, let span = file.span, file.isSet {
            reader.report(
                .receiverSecretForm,
                "an AlertmanagerConfig reads secrets from Secrets of its namespace, not from files",
                at: span, label: "a file", help: "name the secret and its key with the key that ends in `Secret`")
            return nil
        }
        if !readsKeys, let span = key.span, key.isSet {
            reader.report(
                .receiverSecretForm, "one Alertmanager for all reads secrets from files, not from the tenant's Secrets",
                at: span, label: "a Secret of the tenant's",
                help:
                    "name a file with the key that ends in `File`, or set `monitoring.alertmanagerMode` to `perTenant`")
            return nil
        }
        return file.value.map { .file($0.path) } ?? key.value.map { .key($0) }
    }
}
