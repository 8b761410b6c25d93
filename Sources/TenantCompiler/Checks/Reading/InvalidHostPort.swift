extension Check {
    package static let invalidHostPort = Check(
        "invalid-host-port", "A mail server is not written as host and port",
        why: "Alertmanager refuses a `smtp_smarthost` without a port, and with it its whole configuration.",
        accepts: [
            """
            # policies/alerting.yaml
            apiVersion: tenantc.dev/v1
            kind: Alerting
            metadata: { name: company }
            spec:
              global: { smtpSmarthost: "smtp.company.com:587" }
              receivers:
                - { name: platform, webhook: { url: "https://alerts.company.com/hook" } }
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
            # policies/alerting.yaml
            apiVersion: tenantc.dev/v1
            kind: Alerting
            metadata: { name: company }
            spec:
              global: { smtpSmarthost: «smtp.company.com» }
              receivers:
                - { name: platform, webhook: { url: "https://alerts.company.com/hook" } }
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
