internal import Diagnostics

extension Check {
    package static let exemptionExpired = Check(
        "exemption-expired", "An exemption has expired", severity: .warning,
        why: """
            It exempts nothing since the day after. It holds until its day has ended in UTC.
            """,
        given: .acmeBreakingAStandard,
        accepts: [.exemption()],
        refuses: [
            """
            \(.exemption(until: "«2026-06-14»"))
            \(.acme)
              metrics: [ { name: jobs_done_total, type: counter } ]
            """
        ],
        pass: .fleet(checkExpiry))
}

private func checkExpiry(_ fleet: Fleet, _ findings: inout Findings) {
    guard let day = fleet.asOf else { return }
    for exemption in fleet.program.exemptions where exemption.expires < day {
        findings.report(
            "exemption `\(exemption.name)`\(exemption.ofTenant) has expired", at: exemption.expiresSpan,
            label: "exempts nothing since then",
            help: "remove it, or have it allowed anew with a later date")
    }
}
