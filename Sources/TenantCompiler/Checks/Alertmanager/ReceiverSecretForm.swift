extension Check {
    package static let receiverSecretForm = Check(
        "receiver-secret-form", "A receiver's secret is named in a way that its Alertmanager cannot read",
        why: """
            One Alertmanager for all tenants reads secrets from files that the platform mounts; the operator \
            reads those of an AlertmanagerConfig from Secrets beside it, and nothing from files.
            """,
        given: .alerting,
        accepts: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              monitoring: { alertmanagerMode: perTenant }
            \(.acme)
              notifications:
                receivers: [ { name: oncall, pagerduty: { routingKeySecret: alerting/pagerduty } } ]
                routes: { critical: [oncall] }
            """
        ],
        refuses: [
            """
            \(.acme)
              notifications:
                receivers: [ { name: oncall, pagerduty: { routingKeySecret: «alerting/pagerduty» } } ]
                routes: { critical: [oncall] }
            """,
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              monitoring: { alertmanagerMode: perTenant }
            \(.acme)
              notifications:
                receivers: [ { name: oncall, pagerduty: { routingKeyFile: «/etc/alertmanager/secrets/acme-pd» } } ]
                routes: { critical: [oncall] }
            """,
        ])
}
