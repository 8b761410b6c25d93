internal import Diagnostics

extension Check {
    package static let routesNotAllAnalysed = Check(
        "routes-not-all-analysed", "Routes that overlap so much that not all of them were compared", severity: .note,
        why: """
            Siblings are told apart by the values that they match. Thousands that could all take the same alerts \
            would have to be compared pair by pair, which is left off at a bound.
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

        ],
        pass: .routes)
}
