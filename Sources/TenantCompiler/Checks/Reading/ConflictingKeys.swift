extension Check {
    package static let conflictingKeys = Check(
        "conflicting-keys", "Two keys stand in one object of which one excludes the other",
        why: """
            The API server refuses a PodDisruptionBudget with both bounds and a probe with two handlers; which of \
            them was meant cannot be known.
            """,
        accepts: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  replicas: 3
                  disruption: { minAvailable: 2 }
            """
        ],
        refuses: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  replicas: 3
                  disruption: { minAvailable: 2, «maxUnavailable»: 1 }
            """
        ])
}
