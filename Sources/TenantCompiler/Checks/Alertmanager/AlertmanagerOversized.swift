internal import Diagnostics

extension Check {
    package static let alertmanagerOversized = Check(
        "alertmanager-oversized", "The routing tree of an environment is larger than a Secret can be",
        severity: .warning,
        why: """
            The API server refuses Secrets whose data is above 1 MiB. `alertmanager.yml` is written all the same, and no \
            Secret; it has to reach Alertmanager another way, or be taken apart with \
            `monitoring.alertmanagerMode: perTenant`.
            """,
        accepts: [
            """
            # policies/alerting.yaml
            apiVersion: tenantc.dev/v1
            kind: Alerting
            metadata: { name: company }
            spec:
              global: { slackAPIURLFile: /etc/alertmanager/secrets/slack }
              receivers: [ { name: platform, slack: { channel: "#alerts" } } ]
              defaultReceiver: platform
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """
        ],
        refuses: [], pass: .fleet(checkSize))
}

/// By an estimate first: most fleets are far from it, and nothing of theirs needs to be printed twice.
private func checkSize(_ fleet: Fleet, _ findings: inout Findings) {
    guard let policy = fleet.program.alerting else { return }
    for environment in fleet.program.platform.environments {
        let tenants = fleet.members.lazy.filter { $0.environment == environment.name }.compactMap(\.routing)
        guard tenants.reduce(0, { $0 + $1.largestSize }) > mostSecretBytes / 2,
            let size = fleet.alertmanagerFile(of: environment.name)?.count, size > mostSecretBytes
        else { continue }
        findings.report(
            "the routing tree of `\(environment.name)` has \(size) bytes, and a Secret holds \(mostSecretBytes)",
            at: policy.nameSpan, label: "written without its Secret",
            help:
                "set `monitoring.alertmanagerMode` to `perTenant`, or bring `alertmanager.yml` to Alertmanager another way"
        )
    }
}

extension TenantRouting {
    /// More bytes than the tenant's part of the tree has.
    fileprivate var largestSize: Int {
        let levels = escalation.map { $0.levels.reduce(0) { $0 + $1.receivers.count } * $0.severities.count } ?? 0
        let routes = notices.reduce(0) { $0 + $1.receivers.count } + levels
        let names = routes + notices.reduce(0) { $0 + $1.mutes.count } + mutes.count
        let texts = receivers.flatMap(\.integrations).reduce(0) { $0 + $1.title.utf8.count + 600 }
        return routes * 400 + names * 200 + mutes.reduce(0) { $0 + 200 + $1.times.count * 80 } + texts
    }
}
