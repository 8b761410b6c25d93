internal import Diagnostics

extension Check {
    package static let inhibitionWithoutEffect = Check(
        "inhibition-without-effect", "An inhibition that never silences anything", severity: .warning,
        why: """
            Alerts that meet both sides of an inhibition do not silence one another, and labels of `equal` must be alike. \
            Where nothing is left, whoever wrote the inhibition still hears of what it was to keep quiet.
            """,
        accepts: [
            """
            # alertmanager.yml
            route:
              receiver: ops
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            inhibit_rules:
            - source_matchers: [severity="critical"]
              target_matchers: [severity=~"critical|warning"]
              equal: [tenant, alertname]
            """
        ],
        refuses: [
            """
            # alertmanager.yml
            route:
              receiver: ops
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            inhibit_rules:
            - «source_matchers»: [severity="critical"]
              target_matchers: [severity="warning"]
              equal: [tenant, severity]
            """,
            """
            \(.alerting)
              inhibit:
                - «{ source: [ 'severity="critical"' ], target: [ 'severity="warning"' ], equal: [severity] }»
            """,
        ],
        pass: .routes)
}
