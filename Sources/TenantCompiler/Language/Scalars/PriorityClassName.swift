internal import Kubernetes

/// The name of a PriorityClass that somebody makes: Kubernetes keeps those with its own prefix for itself.
package enum PriorityClassNameRule: TextRule {
    /// The classes that every cluster has.
    static let builtIn: Set<String> = ["system-cluster-critical", "system-node-critical"]

    package static func problem(in text: String) -> TextProblem? {
        if text.hasPrefix("system-") {
            return TextProblem(
                "names that begin with `system-` are Kubernetes' own", suggestion: String(text.dropFirst(7)))
        }
        return SubdomainRule.problem(in: text)
    }

    package static var check: Check { .invalidName }

    package static var schema: ScalarSchema {
        ScalarSchema(
            "a name of a PriorityClass", pattern: "^(?!system-)[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$")
    }
}
