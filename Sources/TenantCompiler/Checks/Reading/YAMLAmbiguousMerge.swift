extension Check {
    package static let yamlAmbiguousMerge = Check(
        "yaml-ambiguous-merge", "A key stands before a merge that sets it too",
        why: """
            kubectl lets what comes last win, and other readers the key that is written out: the same file would mean two things.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              environments:
                production: &base { displayName: Acme, lifecycle: active }
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
              environments:
                production:
                  billing: &base { code: CC-1 }
                  owner: { team: one }
              billing: { «code»: CC-2, <<: *base }
            """
        ])
}
