extension Check {
    package static let invalidSchedule = Check(
        "invalid-schedule", "A schedule is one that a CronJob does not take, or that never comes",
        why: """
            The API server refuses a schedule without five fields in range, and a job on 30 February would never \
            run without anyone being told.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              jobs:
                - name: nightly
                  image: registry.example.com/acme/nightly:1.0.0
                  schedule: "0 2 * * *"
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
              jobs:
                - name: nightly
                  image: registry.example.com/acme/nightly:1.0.0
                  schedule: «"0 2 * *"»
            """,
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              jobs:
                - name: nightly
                  image: registry.example.com/acme/nightly:1.0.0
                  schedule: «"0 2 30 2 *"»
            """,
        ])
}
