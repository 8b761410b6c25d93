extension Check {
    package static let invalidMatcher = Check(
        "invalid-matcher", "A matcher of the Alerting document is none",
        why: """
            Alertmanager refuses its whole configuration over it, and so no tenant would get new routes.
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
              routes: [ { matchers: [ 'signal="latency"' ], receiver: platform } ]
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
              routes: [ { matchers: [ «signal = latency spikes», «'alertname=~"Node("'» ], receiver: platform } ]
              inhibit: [ { source: [ 'severity="critical"' ], target: [ «"severity: warning"» ], equal: [alertname] } ]
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
        ])
}
