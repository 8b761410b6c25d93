extension Check {
    package static let invalidSize = Check(
        "invalid-size", "A size is written in a unit that its tool does not have",
        why: """
            Prometheus refuses a `--storage.tsdb.retention.size` in `GiB` and does not start; nginx refuses its \
            configuration over a body size in `MB`.
            """,
        given: .acme,
        accepts: [
            """
            # tiers/large.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: large }
            spec:
              inherits: standard
              monitoring: { retentionSize: 20GB }
            """
        ],
        refuses: [
            """
            # tiers/large.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: large }
            spec:
              inherits: standard
              monitoring: { retentionSize: «20GiB» }
            """
        ])
}
