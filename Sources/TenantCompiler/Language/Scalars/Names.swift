internal import Kubernetes

/// An RFC 1123 label: what names a namespace, a tenant, a port's service.
package enum LabelNameRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        DNSLabel.problem(in: text).map { TextProblem($0.message, suggestion: $0.suggestion) }
    }

    package static var check: Check { .invalidName }

    package static var schema: ScalarSchema {
        ScalarSchema("an RFC 1123 label", pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$")
    }
}

/// An RFC 1123 subdomain: what names most objects, and hosts.
package enum SubdomainRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        DNSSubdomain.problem(in: text).map { TextProblem($0.message, suggestion: $0.suggestion) }
    }

    package static var check: Check { .invalidName }

    package static var schema: ScalarSchema {
        ScalarSchema("an RFC 1123 subdomain", pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$")
    }
}

package typealias LabelName = Checked<LabelNameRule>
package typealias SubdomainName = Checked<SubdomainRule>
