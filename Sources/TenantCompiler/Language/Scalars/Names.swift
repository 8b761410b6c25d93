package import Kubernetes

/// An RFC 1123 label: what names a namespace, a tenant, a port's service.
package enum LabelNameRule: NameRule {
    package static func objection(to text: String) -> NameProblem? { DNSLabel.problem(in: text) }

    package static var schema: ScalarSchema {
        ScalarSchema("an RFC 1123 label", pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$")
    }
}

/// An RFC 1123 subdomain: what names most objects, and hosts.
package enum SubdomainRule: NameRule {
    package static func objection(to text: String) -> NameProblem? { DNSSubdomain.problem(in: text) }

    package static var schema: ScalarSchema {
        ScalarSchema("an RFC 1123 subdomain", pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$")
    }
}

/// A domain that hosts lie under.
package enum DomainRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        HostOfURL.problem(in: text) ?? SubdomainRule.problem(in: text)
    }

    package static var check: Check { SubdomainRule.check }

    package static var schema: ScalarSchema { SubdomainRule.schema }
}

package typealias DomainName = Checked<DomainRule>
package typealias LabelName = Checked<LabelNameRule>
package typealias SubdomainName = Checked<SubdomainRule>
