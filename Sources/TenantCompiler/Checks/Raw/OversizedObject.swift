extension Check {
    package static let oversizedObject = Check(
        "oversized-object", "A raw manifest is larger than a cluster stores",
        why: """
            The API server refuses objects above 1.5 MiB. Aliases and variables are counted as what they stand for.
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
            «a»piVersion: example.com/v1
            kind: Widget
            metadata: { name: settings }
            spec:
              ten: &a [hello world, hello world, hello world, hello world, hello world, hello world, hello world, hello world, hello world, hello world]
              hundred: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
              thousand: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
              tenThousand: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
              hundredThousand: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
              again: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
            """
        ])
}
