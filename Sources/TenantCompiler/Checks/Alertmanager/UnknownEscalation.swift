extension Check {
    package static let unknownEscalation = Check(
        "unknown-escalation", "A tenant names an escalation that does not exist",
        why: """
            Alerts would stay with who was told first, and the tenant would believe otherwise.
            """,
        given: .alerting,
        accepts: [
            """
            # policies/escalation.yaml
            apiVersion: tenantc.dev/v1
            kind: Escalation
            metadata: { name: standard }
            spec:
              levels: [ { after: 5m, receivers: [team] } ]
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
              levels: [ { after: 5m, receivers: [team] } ]
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
                escalation: «standrad»
            """
        ])
}
