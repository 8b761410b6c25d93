extension Check {
    package static let orphanFile = Check(
        "orphan-file", "A file lies in a tenant's folder that has no `tenant.yaml`",
        why: """
            Its objects belong to nobody, so they would be left out without a word.
            """,
        accepts: [.acme],
        refuses: [
            """
            # tenants/ghost/manifests/config.yaml
            «»apiVersion: v1
            kind: ConfigMap
            metadata: { name: settings }
            """
        ])
}
