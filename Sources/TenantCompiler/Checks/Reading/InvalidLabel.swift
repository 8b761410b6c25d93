extension Check {
    package static let invalidLabel = Check(
        "invalid-label", "A label or annotation has a key or value that Kubernetes refuses",
        why: """
            The API server refuses the whole namespace, and with it everything that the tenant runs.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme, labels: { example.com/region: eu-central } }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """
        ],
        refuses: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme, labels: { «region eu»: central } }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """,
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme, labels: { region: «"eu/central"» } }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """,
        ])
}
