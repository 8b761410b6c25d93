extension Check {
    package static let yamlSyntax = Check(
        "yaml-syntax", "A file is not valid YAML",
        why: """
            No reader of YAML can tell what it says. Documents before the fault are still read, so that their own \
            faults are found in the same run.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              displayName: "Acme: the company"
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
              displayName: Acme«:» the company
            """
        ])
}
