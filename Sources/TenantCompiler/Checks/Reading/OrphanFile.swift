extension Check {
    package static let orphanFile = Check(
        "orphan-file", "A file lies in a tenant's folder that has no `tenant.yaml`",
        why: """
            Its objects belong to nobody, so they would be left out without a word.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """
        ],
        refuses: [
            """
            # tenants/ghost/manifests/config.yaml
            «»apiVersion: v1
            kind: ConfigMap
            metadata: { name: settings }
            """
        ])
}
