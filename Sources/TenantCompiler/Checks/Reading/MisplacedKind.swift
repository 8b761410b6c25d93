extension Check {
    package static let misplacedKind = Check(
        "misplaced-kind", "A document lies in a folder that its kind is not read from",
        why: """
            Folders have owners: were an Exemption read from `tenants/`, a tenant could exempt itself.
            """,
        accepts: [.acme],
        refuses: [
            """
            # tenants/free.yaml
            apiVersion: tenantc.dev/v1
            kind: «Tier»
            metadata: { name: free }
            spec: {}
            """
        ])
}
