internal import Diagnostics

extension Check {
    package static let receiverNotRouted = Check(
        "receiver-not-routed", "A receiver is declared and nothing is sent to it", severity: .warning,
        why: """
            Who declared it believes to be told, and is not.
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
                receivers:
                  - { name: team, slack: { channel: "#acme" } }
                  - { name: «oncall», pagerduty: { routingKeyFile: /etc/alertmanager/secrets/acme-pd } }
                routes: { critical: [team] }
            """
        ])
}
