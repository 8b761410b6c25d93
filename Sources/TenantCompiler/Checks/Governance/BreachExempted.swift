internal import Diagnostics

extension Check {
    package static let breachExempted = Check(
        "breach-exempted", "An exemption allows a tenant to break a standard", severity: .note,
        why: """
            An exempted rule is judged as ever, so that nobody forgets what is owed when the exemption ends.
            """,
        given: .acmeBreakingAStandard,
        accepts: [
            """
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
              expires: 2026-12-31
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              metrics: [ { name: «jobs_done», type: counter } ]
            """
        ])
}
