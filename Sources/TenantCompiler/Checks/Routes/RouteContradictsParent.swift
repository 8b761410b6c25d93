internal import Diagnostics

extension Check {
    package static let routeContradictsParent = Check(
        "route-contradicts-parent", "A route whose matchers cannot hold together with those above it",
        severity: .warning,
        why: """
            An alert gets to a route only through the routes above it, and so has to meet their matchers as well.
            """,
        accepts: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [tenant="acme"]
                routes:
                - matchers: [severity="critical"]
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
              - matchers: [tenant="acme"]
                routes:
                - matchers: [«tenant=~"globex.*"»]
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            """
        ],
        pass: .routes)
}
