internal import Diagnostics

extension Check {
    package static let alertReachesOtherTenant = Check(
        "alert-reaches-other-tenant", "Alerts of one tenant that reach the receiver of another",
        why: """
            A receiver named `<tenant>/<receiver>` belongs to that tenant. What other tenants' alerts say is not for \
            its eyes.
            """,
        accepts: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [tenant="acme", team="db"]
                receiver: acme/team
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            - name: acme/team
              webhook_configs: [{ url: https://hooks.example/acme }]
            """
        ],
        refuses: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [team="db"]
                receiver: «acme/team»
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            - name: acme/team
              webhook_configs: [{ url: https://hooks.example/acme }]
            """
        ],
        pass: .routes)
}
