extension Check {
    package static let ambiguousKey = Check(
        "ambiguous-key", "A key of a raw manifest is no text to kubectl",
        why: """
            kubectl reads `on:` as `true:` and `0o17:` as `15:`, so the object would not hold the key that is written.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: settings }
            data: { "on": hello }
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: settings }
            data: { «on»: hello }
            """
        ])
}
