extension Check {
    package static let invalidPercentage = Check(
        "invalid-percentage", "A percentage is none, or cannot be used as one",
        why: """
            Without the sign `%` it cannot be known whether `0.5` means a half or half a percent. Where pods are \
            counted, Kubernetes takes whole percentages up to 100.
            """,
        accepts: [
            """
            \(.acme)
              billing: { budget: { monthly: 1200, alertAt: [50%, 99.5%] } }
            """
        ],
        refuses: [
            """
            \(.acme)
              billing: { budget: { monthly: 1200, alertAt: [«80»] } }
            """,
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  disruption: { minAvailable: «33.3%» }
            """,
        ])
}
