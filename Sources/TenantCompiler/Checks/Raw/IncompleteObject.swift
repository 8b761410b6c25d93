extension Check {
    package static let incompleteObject = Check(
        "incomplete-object", "A raw manifest is no Kubernetes object",
        why: """
            A cluster refuses what has no `apiVersion`, `kind` or `metadata.name`.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            \(.settings)
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            «a»piVersion: v1
            kind: ConfigMap
            metadata: { generateName: settings- }
            """
        ])
}
