extension Check {
    package static let invalidQuantity = Check(
        "invalid-quantity", "A quantity is one that Kubernetes does not read, or reads as something else",
        why: """
            The API server refuses unknown suffixes, and takes some texts for other numbers: `1000E` prints as \
            `1`, and an exponent such as `1e2147483648` hangs kubectl.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              quota: { requests.memory: 12Gi }
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
              quota: { requests.memory: «12GB» }
            """,
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              quota:
                requests.cpu: «2 cores»
            """,
        ])
}
