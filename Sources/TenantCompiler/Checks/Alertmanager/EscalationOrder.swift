extension Check {
    package static let escalationOrder = Check(
        "escalation-order", "The levels of an escalation do not follow one another",
        why: """
            Each level is told when the alert has fired for its time. One that is not later than the one \
            before, or is for alerts that did not reach it, would skip it; one that tells nobody is none.
            """,
        given: .alerting,
        accepts: [
            """
            # policies/escalation.yaml
            apiVersion: tenantc.dev/v1
            kind: Escalation
            metadata: { name: standard }
            spec:
              levels:
                - { after: 5m, receivers: [team], alerts: [NodeDown, HighLatency] }
                - { after: 30m, receivers: [platform], alerts: [NodeDown] }
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
                escalation: standard
            """
        ],
        refuses: [
            """
            # policies/escalation.yaml
            apiVersion: tenantc.dev/v1
            kind: Escalation
            metadata: { name: standard }
            spec:
              levels:
                - { after: 15m, receivers: [team] }
                - { after: «5m», receivers: [platform] }
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
                escalation: standard
            """,
            """
            # policies/escalation.yaml
            apiVersion: tenantc.dev/v1
            kind: Escalation
            metadata: { name: standard }
            spec:
              levels:
                - { after: «0s», receivers: [team], alerts: [NodeDown] }
                - { after: 30m, receivers: [platform], alerts: [NodeDown, «HighLatency»] }
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
                escalation: standard
            """,
        ])
}
