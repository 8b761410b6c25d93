extension Check {
    package static let missingField = Check(
        "missing-field", "An object lacks a key that it must have",
        why: "There is no value that would suit everyone, and a cluster or a tool refuses the object without one.",
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              access:
                - { group: oidc:acme-admins, role: admin }
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
              access:
                - «{ group: oidc:acme-admins }»
            """,
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              databases:
                - «{ name: main, engine: postgres, version: "16" }»
            """,
        ])
}
