internal import Diagnostics

extension Check {
    package static let exemptionEnding = Check(
        "exemption-ending", "An exemption ends within 14 days", severity: .warning,
        why: """
            Two weeks are left to put right what it covers, or to have it allowed anew.
            """,
        given: .acmeBreakingAStandard,
        accepts: [.exemption()],
        refuses: [
            .exemption(until: "«2026-06-29»"),
            .exemption(until: "«2026-06-15»"),
        ],
        pass: .fleet(checkEnd))
}

private func checkEnd(_ fleet: Fleet, _ findings: inout Findings) {
    guard let day = fleet.asOf else { return }
    for exemption in fleet.program.exemptions where exemption.holds(on: day) {
        let left = exemption.expires.daysSince1970 - day.daysSince1970
        guard left <= 14 else { continue }
        findings.report(
            "exemption `\(exemption.name)`\(exemption.ofTenant) ends soon", at: exemption.expiresSpan,
            label: left == 0 ? "its last day is today" : "\(left) day\(left == 1 ? "" : "s") are left",
            help: "put right what it covers, or have it allowed anew with a later date")
    }
}
