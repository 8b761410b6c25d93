internal import Diagnostics

extension Check {
    package static let receiverUnused = Check(
        "receiver-unused", "A receiver that no alert reaches", severity: .warning,
        why: """
            No route names it, or the routes that do are never the end of an alert's way. Nobody would notice that \
            it is silent.
            """,
        accepts: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [tenant="acme"]
                receiver: team
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            - name: team
              webhook_configs: [{ url: https://hooks.example/team }]
            """
        ],
        refuses: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [tenant="acme"]
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            - name: «team»
              webhook_configs: [{ url: https://hooks.example/team }]
            """,
            """
            \(.alertingOfTwo("«platform»"))
              routes:
                - { matchers: [ 'alertname=~".*"' ], receiver: network }
            """,
        ],
        pass: .routes)
}
