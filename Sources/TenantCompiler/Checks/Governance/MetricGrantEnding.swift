internal import Diagnostics

extension Check {
    package static let metricGrantEnding = Check(
        "metric-grant-ending", "A MetricGrant ends within 14 days", severity: .warning,
        why: """
            The day after, what reads by it is kept to the tenant's own series again: an alert falls silent without \
            an error, a panel shows nothing.
            """,
        given: .acmeReadingAGrant,
        accepts: [
            .grant(until: "2026-12-31")
        ],
        refuses: [
            .grant(until: "«2026-06-29»"),
            .grant(until: "«2026-06-15»"),
        ],
        pass: .fleet(checkEnd))
}

private func checkEnd(_ fleet: Fleet, _ findings: inout Findings) {
    guard let day = fleet.asOf else { return }
    for grant in fleet.program.grants where grant.holds(on: day) {
        let left = grant.expires.daysSince1970 - day.daysSince1970
        guard left <= 14 else { continue }
        findings.report(
            "grant `\(grant.name)` ends soon", at: grant.expiresSpan,
            label: left == 0 ? "its last day is today" : "\(left) day\(left == 1 ? "" : "s") are left",
            help: "have it allowed anew with a later date, or change what reads by it")
    }
}
