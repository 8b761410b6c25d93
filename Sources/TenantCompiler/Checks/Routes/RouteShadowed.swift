internal import Diagnostics

extension Check {
    package static let routeShadowed = Check(
        "route-shadowed", "A route whose alerts all go to one before it", severity: .warning,
        why: """
            Routes are tried in turn, and the first that matches ends the search unless it says `continue: true`.
            """,
        accepts: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [tenant="acme"]
              - matchers: [tenant=~".+"]
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
              - matchers: [tenant=~".+"]
              - matchers: [«tenant="acme"»]
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            """,
            """
            \(.alertingOfTwo())
              routes:
                - { matchers: [ 'alertname=~"Node.*"' ], receiver: network }
                - { matchers: [ «'alertname="NodeDown"'» ], receiver: platform }
            """,
        ],
        pass: .routes)
}
