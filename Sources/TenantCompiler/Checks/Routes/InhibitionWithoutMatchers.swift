internal import Diagnostics

extension Check {
    package static let inhibitionWithoutMatchers = Check(
        "inhibition-without-matchers", "An inhibition without matchers on one of its sides", severity: .warning,
        why: """
            No matchers match every alert: anything that fires then silences others, or everything can be silenced.
            """,
        accepts: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [severity="info"]
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            inhibit_rules:
            - source_matchers: [severity="critical"]
              target_matchers: [severity="warning"]
              equal: [tenant, alertname]
            """
        ],
        refuses: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [severity="info"]
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            inhibit_rules:
            - «source_matchers»: [severity="critical"]
              equal: [tenant]
            """
        ],
        pass: .routes)
}
