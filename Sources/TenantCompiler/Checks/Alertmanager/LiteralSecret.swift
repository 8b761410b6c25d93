extension Check {
    package static let literalSecret = Check(
        "literal-secret", "A token, or a webhook with its key in it, stands in the sources",
        why: """
            Whoever may read the repository, its clones and its history could post as the platform or read \
            along. What Alertmanager is to know it reads from a file or a Secret that is only named here.
            """,
        given: .alerting,
        accepts: [
            """
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              notifications:
                receivers: [ { name: hook, webhook: { url: https://hooks.acme.example/alerts } } ]
                routes: { critical: [hook] }
            """
        ],
        refuses: [
            """
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              notifications:
                receivers:
                  - { name: chat, webhook: { url: «https://hooks.slack.com/services/T0/B0/example» } }
                  - { name: hook, webhook: { url: «"https://acme.example/alerts?token=example"» } }
                  - { name: team, slack: { channel: "#acme", apiURLFile: «https://hooks.slack.com/services/T0/B0/example» } }
                routes: { critical: [chat, hook, team] }
            """
        ])
}
