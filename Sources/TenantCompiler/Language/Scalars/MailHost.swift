/// The host and port of a mail server: `smtp.company.com:587`.
package enum MailHostRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return TextProblem("one `:` stands between host and port") }
        if let problem = SubdomainRule.problem(in: String(parts[0])) { return TextProblem(problem.message) }
        return PortText.isValid(parts[1]) ? nil : TextProblem("its port is not from 1 to 65535")
    }

    package static var check: Check { .invalidHostPort }

    package static var schema: ScalarSchema {
        ScalarSchema("a host and port such as `smtp.company.com:587`", pattern: "^[a-z0-9.-]+:[0-9]{1,5}$")
    }
}

package typealias MailHost = Checked<MailHostRule>

/// The host and port of anything that is asked over the network.
package typealias HostPort = Checked<MailHostRule>
