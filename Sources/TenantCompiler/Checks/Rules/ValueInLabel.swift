internal import Diagnostics

extension Check {
    package static let valueInLabel = Check(
        "value-in-label", "A label of an alert changes with its value", severity: .warning,
        why: """
            Alerts are told apart by their labels. With each new value the old alert ends and another begins, whose \
            `for` starts anew: it never fires, or notifies each time.
            """,
        accepts: [
            #"""
            \#(.acme)
              metrics:
                - { name: jobs_done_total, type: counter, labels: { queue: 9 } }
                - { name: queue_length, type: gauge, labels: { queue: 4 } }
              alerts:
                rules:
                  - alert: Broken
                    expr: queue_length > 3
                    for: 10m
                    severity: warning
                    labels: { queue_kind: "{{ $labels.queue }}" }
            """#
        ],
        refuses: [
            #"""
            \#(.acme)
              metrics:
                - { name: jobs_done_total, type: counter, labels: { queue: 9 } }
                - { name: queue_length, type: gauge, labels: { queue: 4 } }
              alerts:
                rules:
                  - alert: Broken
                    expr: queue_length > 3
                    for: 10m
                    severity: warning
                    labels: { queue_length: "{{ «$value» }}" }
            """#
        ])
}
