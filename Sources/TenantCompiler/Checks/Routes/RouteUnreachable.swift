internal import Diagnostics

extension Check {
    package static let routeUnreachable = Check(
        "route-unreachable", "A route that no alert can get to", severity: .warning,
        why: """
            Its matchers contradict one another, or the routes before it together take everything that it could. \
            Whoever wrote it believes that alerts go there.
            """,
        accepts: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [severity="critical"]
              - matchers: [severity=~"warning|critical"]
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            """
        ],
        refuses: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [«severity="critical", severity="warning"»]
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            """,
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [severity="critical"]
              - matchers: [severity="warning"]
              - matchers: [«severity=~"warning|critical"»]
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            """,
            """
            \(.alertingOfTwo())
              routes:
                - { matchers: [ «'severity="critical"', 'severity="warning"'» ], receiver: network }
            """,
        ],
        pass: .routes)
}
