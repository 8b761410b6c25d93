/// What all receivers share.
package struct AlertingGlobalSpec: Spec {
    package var resolveTimeout = Layered(PrometheusDuration(milliseconds: 300_000))
    package var slackAPIURLFile = Layered<SecretFile>()
    package var pagerdutyURL = Layered<HTTPAddress>()
    package var opsgenieAPIURL = Layered<HTTPAddress>()
    package var smtpSmarthost = Layered<MailHost>()
    package var smtpFrom = Layered<EmailAddress>()
    package var smtpAuthUsername = Layered<String>()
    package var smtpAuthPasswordFile = Layered<SecretFile>()

    package init() {}

    package static let title = "global"

    package static let fields: [Field<AlertingGlobalSpec>] = [
        Field("resolveTimeout", \.resolveTimeout, "After how long without news an alert is over", default: "5m"),
        Field(
            "slackAPIURLFile", \.slackAPIURLFile,
            "The file in Alertmanager's container that holds the URL of Slack's webhook",
            example: "/etc/alertmanager/secrets/slack"),
        Field(
            "pagerdutyURL", \.pagerdutyURL, "Where PagerDuty takes events",
            default: "https://events.pagerduty.com/v2/enqueue"),
        Field("opsgenieAPIURL", \.opsgenieAPIURL, "Where Opsgenie is reached", default: "https://api.opsgenie.com/"),
        Field("smtpSmarthost", \.smtpSmarthost, "The mail server, as host and port", example: "smtp.company.com:587"),
        Field("smtpFrom", \.smtpFrom, "The sender of mail", example: "alerts@company.com"),
        Field(
            "smtpAuthUsername", \.smtpAuthUsername, "The user that signs in to the mail server",
            default: "nobody signs in", example: "alerts"),
        Field(
            "smtpAuthPasswordFile", \.smtpAuthPasswordFile,
            "The file in Alertmanager's container that holds that user's password",
            example: "/etc/alertmanager/secrets/smtp"),
    ]
}
