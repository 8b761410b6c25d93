extension Check {
    package static let invalidHostPort = Check(
        "invalid-host-port", "A mail server is not written as host and port",
        why: "Alertmanager refuses a `smtp_smarthost` without a port, and with it its whole configuration.",
        given: .acme,
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
            """
        ])
}
