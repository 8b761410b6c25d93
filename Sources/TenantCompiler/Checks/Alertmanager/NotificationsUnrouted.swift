internal import Diagnostics

extension Check {
    package static let notificationsUnrouted = Check(
        "notifications-unrouted", "A tenant has notifications, and there is no Alerting document", severity: .warning,
        why: """
            Routes hang in a tree whose root has to send somewhere, and only the Alerting document says \
            where. Without it no configuration of Alertmanager is written.
            """,
        accepts: [
            """
            # policies/alerting.yaml
            apiVersion: tenantc.dev/v1
            kind: Alerting
            metadata: { name: company }
            spec:
              global: { slackAPIURLFile: /etc/alertmanager/secrets/slack }
              receivers: [ { name: platform, slack: { channel: "#alerts" } } ]
              defaultReceiver: platform
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              notifications:
                receivers: [ { name: team, slack: { channel: "#acme" } } ]
                routes: { critical: [team] }
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
                receivers: [ { name: team, slack: { channel: "#acme", apiURLFile: /etc/alertmanager/secrets/acme-slack } } ]
                routes: { «critical»: [team] }
            """
        ])
}
