extension Check {
    package static let invalidNamespacePattern = Check(
        "invalid-namespace-pattern", "A pattern gives tenants no namespaces of their own",
        why: """
            Without `{tenant}` all tenants would share one namespace; other letters than a name of a namespace \
            has would make every Namespace invalid.
            """,
        given: .acme,
        accepts: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              namespace: "team-{tenant}"
            """
        ],
        refuses: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              namespace: «tenants»
            """,
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              namespace: «"team-{tennant}-{tenant}"»
            """,
        ])
}
