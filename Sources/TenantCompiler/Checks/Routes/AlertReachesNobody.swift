internal import Diagnostics

extension Check {
    package static let alertReachesNobody = Check(
        "alert-reaches-nobody", "Alerts that end at a receiver without an integration", severity: .warning,
        why: """
            Alertmanager takes such a receiver for the wish to drop alerts. Where that is wished, say so in the \
            receiver's name and keep the matchers narrow.
            """,
        follows: [.section("notifications")],
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
              - matchers: [severity="info"]
                receiver: «nobody»
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            - name: nobody
            """
        ],
        pass: .routes)
}
