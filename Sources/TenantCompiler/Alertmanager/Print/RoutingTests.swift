internal import LabelMatching

/// What `amtool config routes test` is to find: a line for each tenant and severity, each level of an escalation, and
/// alerts that are no tenant's. Each line is arguments for one run.
///
/// What is expected comes from what documents say and not from the tree, so that the two prove each other.
struct RoutingTests {
    let policy: AlertingPolicy
    let tenants: [TenantRouting]
    let tenantLabel: String

    var lines: [String] {
        let severities = AlertSeverity.allCases.map(\.rawValue)
        return [line(["alertname": "Any"])] + severities.map { line(["severity": $0]) } + tenants.flatMap(lines)
    }

    private func lines(of routing: TenantRouting) -> [String] {
        let severities = AlertSeverity.allCases.map { severity in
            line(
                [tenantLabel: routing.tenant, "severity": severity.rawValue],
                routing.notices.first { $0.severity == severity }?.receivers ?? [])
        }
        guard let ladder = routing.escalation else { return severities }
        return severities
            + ladder.levels.flatMap { level in
                ladder.severities.map { notice in
                    arguments(
                        [
                            tenantLabel: routing.tenant, "severity": notice.severity.rawValue,
                            escalationLabel: String(level.number),
                        ], level.receivers)
                }
            }
    }

    /// - Parameter told: The tenant's own receivers of such an alert.
    private func line(_ labels: [String: String], _ told: [String] = []) -> String {
        var receivers = told
        for route in policy.routes
        where route.matchers.allSatisfy({ $0.selects(labels[$0.name] ?? "") }) {
            receivers.append(route.receiver)
            if !route.continues { break }
        }
        return arguments(labels, receivers.isEmpty ? [policy.defaultReceiver] : receivers)
    }

    private func arguments(_ labels: [String: String], _ receivers: [String]) -> String {
        let pairs = labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return (["--verify.receivers=\(receivers.joined(separator: ","))"] + pairs).joined(separator: " ")
    }
}
