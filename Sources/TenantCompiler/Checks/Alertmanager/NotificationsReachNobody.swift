extension Check {
    package static let notificationsReachNobody = Check(
        "notifications-reach-nobody", "Alerts of a tenant reach nobody",
        why: """
            A severity that is routed to an empty list, or muted at every time, is as good as no alert. What \
            a tenant says nothing of goes to the Alerting document's `defaultReceiver`.
            """,
        follows: [.section("notifications")],
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
                receivers: [ { name: team, slack: { channel: "#acme" } } ]
                routes: { critical: [team], info: «[]» }
            """,
            """
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
                mute: [ { name: «forever», severities: [critical] } ]
            """,
        ])
}
