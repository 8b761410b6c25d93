extension Check {
    package static let standardBreached = Check(
        "standard-breached", "A tenant breaks a standard",
        why: """
            Standards are what the organisation has agreed on, so that one dashboard, alert or query fits everybody. What breaks a
            mandatory one is an error, a recommended one a warning, an optional one a note.
            """,
        follows: [.item],
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
