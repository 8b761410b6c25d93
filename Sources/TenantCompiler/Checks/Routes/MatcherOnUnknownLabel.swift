internal import Diagnostics

extension Check {
    package static let matcherOnUnknownLabel = Check(
        "matcher-on-unknown-label", "A matcher that no alert of any tenant meets", severity: .warning,
        why: """
            Where all alerts are known, a matcher on a label that none of them carries, or on a value that none of \
            them has, is a misspelling or is left from an alert that is gone.
            """,
        accepts: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [tenant="acme"]
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
              - matchers: [«severty="critical"»]
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            """,
            """
            \(.alertingOfTwo())
              routes:
                - { matchers: [ «'tenant="nobody"'» ], receiver: network }
            """,
        ],
        pass: .routes)
}
