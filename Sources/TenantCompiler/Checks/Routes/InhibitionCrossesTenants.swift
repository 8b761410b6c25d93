internal import Diagnostics

extension Check {
    package static let inhibitionCrossesTenants = Check(
        "inhibition-crosses-tenants", "An inhibition by which one tenant's alert silences another's",
        why: """
            Alerts silence each other wherever the labels in `equal` are the same, and a label that neither has \
            counts as the same. Without the tenant's label there, or the same tenant in the matchers of both sides, \
            an outage of one tenant hides that of another.
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
              target_matchers: [severity="warning"]
              equal: [alertname]
            """
        ],
        pass: .routes)
}
