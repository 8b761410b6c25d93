internal import Diagnostics

extension Check {
    package static let exemptionExpired = Check(
        "exemption-expired", "An exemption has expired", severity: .warning,
        why: """
            It exempts nothing since the day after. It holds until its day has ended in UTC.
            """,
        given: .acmeBreakingAStandard,
        accepts: [
            """
            # policies/exemptions.yaml
            apiVersion: tenantc.dev/v1
            kind: Exemption
            metadata: { name: acme-jobs }
            spec:
              tenant: acme
              standard: METRIC_SUFFIX
              subjects: [ metric/jobs_done ]
              reason: Renamed with the next release
              approvedBy: governance-team
              expires: 2026-12-31
            """
        ],
        refuses: [
            """
            # policies/exemptions.yaml
            apiVersion: tenantc.dev/v1
            kind: Exemption
            metadata: { name: acme-jobs }
            spec:
              tenant: acme
              standard: METRIC_SUFFIX
              subjects: [ metric/jobs_done ]
              reason: Renamed with the next release
              approvedBy: governance-team
              expires: «2026-06-14»
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
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
