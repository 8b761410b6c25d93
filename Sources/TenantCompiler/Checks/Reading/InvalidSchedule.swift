extension Check {
    package static let invalidSchedule = Check(
        "invalid-schedule", "A schedule is one that a CronJob does not take, or that never comes",
        why: """
            The API server refuses a schedule without five fields in range, and a job on 30 February would never \
            run without anyone being told.
            """,
        accepts: [
            """
            \(.acme)
              jobs:
                - name: nightly
                  image: registry.example.com/acme/nightly:1.0.0
                  schedule: "0 2 * * *"
            """
        ],
        refuses: [
            """
            \(.acme)
              jobs:
                - name: nightly
                  image: registry.example.com/acme/nightly:1.0.0
                  schedule: «"0 2 * *"»
            """,
            """
            \(.acme)
              jobs:
                - name: nightly
                  image: registry.example.com/acme/nightly:1.0.0
                  schedule: «"0 2 30 2 *"»
            """,
        ])
}
