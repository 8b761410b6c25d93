/// What receivers share.
package struct AlertmanagerGlobal: Sendable, Hashable {
    package let resolveTimeout: PrometheusDuration
    package let slackURLFile: String?
    package let pagerdutyURL: String?
    package let opsgenieURL: String?
    package let smtpSmarthost: String?
    package let smtpFrom: String?
    package let smtpUsername: String?
    package let smtpPasswordFile: String?

    init(_ spec: AlertingGlobalSpec) {
        resolveTimeout = spec.resolveTimeout.value ?? PrometheusDuration(milliseconds: 300_000)
        slackURLFile = spec.slackAPIURLFile.value?.path
        pagerdutyURL = spec.pagerdutyURL.value?.text
        opsgenieURL = spec.opsgenieAPIURL.value?.text
        smtpSmarthost = spec.smtpSmarthost.value?.text
        smtpFrom = spec.smtpFrom.value?.text
        smtpUsername = spec.smtpAuthUsername.value
        smtpPasswordFile = spec.smtpAuthPasswordFile.value?.path
    }
}
