extension Check {
    package static let yamlNotFinite = Check(
        "yaml-not-finite", "A value is an infinity or no number at all",
        why: """
            Kubernetes speaks JSON, which has neither; kubectl refuses the file.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              displayName: ".inf"
            """
        ],
        refuses: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              displayName: «.inf»
            """
        ])
}
