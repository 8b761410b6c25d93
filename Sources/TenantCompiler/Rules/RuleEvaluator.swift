/// Whose Prometheus evaluates a rule: the one that has its series.
package enum RuleEvaluator: String, Sendable, Hashable, CaseIterable {
    /// The tenant's own, which scrapes the tenant's workloads and nothing else.
    case tenant
    /// The platform's, which has the series of Kubernetes and what tenants' servers send.
    case platform
}
