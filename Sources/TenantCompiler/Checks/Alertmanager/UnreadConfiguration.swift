extension Check {
    package static let unreadConfiguration = Check(
        "unread-configuration", "AlertmanagerConfig objects are asked for where nothing reads them",
        why: """
            Only the operator makes a configuration of them; without it tenants' alerts would reach nobody.
            """,
        accepts: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              monitoring: { mode: operator, alertmanagerMode: perTenant }
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
            """
        ],
        refuses: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              monitoring: { mode: standalone, alertmanagerMode: «perTenant» }
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
            """
        ])
}
