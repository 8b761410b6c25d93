internal import Diagnostics

extension Check {
    package static let shortRange = Check(
        "short-range", "A range is too short for the function that reads it", severity: .warning,
        why: """
            A rate needs two samples. Where the range holds one now and then, the series comes and goes, and an \
            alert with `for` never fires.
            """,
        accepts: [
            #"""
            \#(.acme)
              workloads: [ { name: api, image: ghcr.io/acme/api:1.0.0, ports: [ { name: http, port: 8080 } ],
                    metrics: { interval: 30s } } ]
              metrics:
                - { name: jobs_done_total, type: counter, labels: { queue: 9 } }
                - { name: queue_length, type: gauge, labels: { queue: 4 } }
              alerts:
                rules:
                  - alert: Broken
                    expr: rate(jobs_done_total[2m]) > 3
                    for: 10m
                    severity: warning
            """#
        ],
        refuses: [
            #"""
            \#(.acme)
              workloads: [ { name: api, image: ghcr.io/acme/api:1.0.0, ports: [ { name: http, port: 8080 } ],
                    metrics: { interval: 30s } } ]
              metrics:
                - { name: jobs_done_total, type: counter, labels: { queue: 9 } }
                - { name: queue_length, type: gauge, labels: { queue: 4 } }
              alerts:
                rules:
                  - alert: Broken
                    expr: rate(jobs_done_total[«45s»]) > 3
                    for: 10m
                    severity: warning
            """#,
            .alert(on: "max_over_time(queue_length[5m:«10m»]) > 3", declaring: .jobs, isExplained: false),
        ])
}
