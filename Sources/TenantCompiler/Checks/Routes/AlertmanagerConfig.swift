internal import Diagnostics

extension Check {
    package static let alertmanagerConfig = Check(
        "alertmanager-config", "An alertmanager.yml that Alertmanager refuses to load",
        why: """
            Alertmanager keeps running with the configuration that it had, or does not start. `amtool check-config` \
            says the same of the file, but stops at the first fault.
            """,
        accepts: [
            """
            # alertmanager.yml
            route:
              receiver: ops
              routes:
              - matchers: [tenant="acme"]
                group_wait: 30s
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
              - matchers: [«tenant=="acme"»]
                group_wait: «soon»
              - receiver: «nobody»
            receivers:
            - name: ops
              webhook_configs: [{ url: https://hooks.example/ops }]
            """
        ],
        pass: .routes)
}
