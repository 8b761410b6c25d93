internal import Diagnostics

extension Check {
    package static let matcherEscapesAnchor = Check(
        "matcher-escapes-anchor", "A regular expression that closes the group that anchors it",
        why: """
            Alertmanager writes `^(?:` before an expression and `)$` behind it. One that closes that group early is \
            valid to it, and is then anchored at one end of each part only.
            """,
        accepts: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - match_re: { team: "(db)|(web)" }
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
              - match_re: { «team: "db)|(?:web"» }
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            """
        ],
        pass: .routes)
}
