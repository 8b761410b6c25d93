extension Check {
    package static let yamlUnknownAlias = Check(
        "yaml-unknown-alias", "An alias stands before its anchor, or has none",
        why: "There is nothing that it could stand for. Text that begins with `*` has to be quoted.",
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              displayName: "*acme*"
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
              displayName: «*acme»
            """
        ])
}
