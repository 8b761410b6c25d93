internal import Diagnostics

extension Check {
    package static let metricGrantExpired = Check(
        "metric-grant-expired", "A MetricGrant has expired", severity: .warning,
        why: """
            It grants nothing since the day after: what read by it is kept to the tenant's own series again, where \
            there mostly are none. It holds until its day has ended in UTC.
            """,
        given: .acmeReadingAGrant,
        accepts: [
            .grant(until: "2026-12-31")
        ],
        refuses: [
            .grant(until: "«2026-06-14»")
        ],
        pass: .fleet(checkExpiry))
}

private func checkExpiry(_ fleet: Fleet, _ findings: inout Findings) {
    guard let day = fleet.asOf else { return }
    for grant in fleet.program.grants where grant.expires < day {
        findings.report(
            "grant `\(grant.name)` has expired", at: grant.expiresSpan, label: "grants nothing since then",
            help: "remove it, or have it allowed anew with a later date")
    }
}
