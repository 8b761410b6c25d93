internal import Diagnostics

extension Check {
    package static let intervalNotInherited = Check(
        "interval-not-inherited", "Time intervals of a route that do not hold for the routes under it",
        severity: .warning,
        why: """
            Receivers, grouping and waits are inherited by the routes below; `mute_time_intervals` and \
            `active_time_intervals` are not. Alerts that end further down are sent at any time.
            """,
        accepts: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [tenant="acme"]
                mute_time_intervals: [nights]
                routes:
                - matchers: [severity="info"]
                  mute_time_intervals: [nights]
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            time_intervals:
            - name: nights
              time_intervals: [{ times: [{ start_time: "22:00", end_time: "24:00" }] }]
            """
        ],
        refuses: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [tenant="acme"]
                mute_time_intervals: [«nights»]
                routes:
                - matchers: [severity="info"]
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            time_intervals:
            - name: nights
              time_intervals: [{ times: [{ start_time: "22:00", end_time: "24:00" }] }]
            """
        ],
        pass: .routes)
}
