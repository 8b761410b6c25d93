internal import Diagnostics

extension Check {
    package static let receiverNotifiedTwice = Check(
        "receiver-notified-twice", "One alert that reaches a receiver by two routes", severity: .warning,
        why: """
            A route that continues lets an alert go on to later ones. Where both end at the same receiver, it is \
            notified of the same alert twice, and each group repeats on its own.
            """,
        accepts: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [tenant="acme"]
                receiver: team
                continue: true
              - matchers: [severity="critical"]
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
                receiver: team
                continue: true
              - matchers: [severity="critical"]
                receiver: «team»
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            - name: team
              webhook_configs: [{ url: https://hooks.example/team }]
            """,
            """
            \(.alertingOfTwo())
              routes:
                - { matchers: [ 'alertname=~"Node.*"' ], receiver: network, continue: true }
                - { matchers: [ 'severity="critical"' ], receiver: «network» }
            """,
        ],
        pass: .routes)
}
