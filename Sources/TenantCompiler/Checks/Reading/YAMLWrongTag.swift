extension Check {
    package static let yamlWrongTag = Check(
        "yaml-wrong-tag", "A tag does not fit its value",
        why: """
            Readers of YAML refuse the whole file, each with words of its own.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              displayName: !!str 1234
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
              displayName: «!!int» twelve
            """
        ])
}
