internal import Diagnostics

extension Check {
    package static let alertmanagerOversized = Check(
        "alertmanager-oversized", "The routing tree of an environment is larger than a Secret can be",
        why: """
            The API server refuses Secrets whose data is above 1 MiB. The operator reads one Secret, unpacks nothing, and \
            where it is missing sets up an Alertmanager that tells nobody of anything; so nothing may be written without \
            it. With `monitoring.alertmanagerMode: perTenant` the tree is taken apart into an object a tenant, and the \
            operator packs what it joins them to. Where `monitoring.mode` is `standalone` it is a warning: \
            `alertmanager.yml` is written without its Secret, and the platform brings it to Alertmanager as it likes.
            """,
        accepts: [
            """
            \(.alerting)
            \(.acme)
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
        let isStandalone = fleet.program.platform.spec.monitoring.mode.value == .standalone
        findings.report(
            "the routing tree of `\(environment.name)` has \(size) bytes, and a Secret holds \(mostSecretBytes)",
            at: policy.nameSpan, label: isStandalone ? "written without its Secret" : "fits no Secret",
            help: isStandalone
                ? "bring `alertmanager.yml` to Alertmanager as a file, not through a Secret or ConfigMap"
                : "set `monitoring.alertmanagerMode` to `perTenant`",
            severity: isStandalone ? .warning : nil)
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
