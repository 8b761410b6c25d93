/// The host of an Ingress: an RFC 1123 subdomain whose first label may be `*`.
package enum HostRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        if let problem = HostOfURL.problem(in: text) { return problem }
        let name = text.hasPrefix("*.") ? String(text.dropFirst(2)) : text
        guard let problem = SubdomainRule.problem(in: name) else { return nil }
        if name.contains("*") { return TextProblem("`*` stands only for the whole first part, as in `*.acme.example`") }
        return problem
    }

    package static var check: Check { .invalidName }

    package static var schema: ScalarSchema {
        ScalarSchema("a host such as `api.acme.example`", pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$")
    }
}

package typealias HostName = Checked<HostRule>
