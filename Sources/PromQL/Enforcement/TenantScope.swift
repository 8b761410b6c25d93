package import LabelMatching

/// Which series a tenant may read.
package struct TenantScope: Sendable {
    /// The label and value that its own series carry.
    package let label: String
    package let tenant: String
    /// What series of a metric that is not the tenant's own it may read; `nil` where the metric is not granted.
    /// Asked for names of ASCII only.
    package let grant: @Sendable (_ metric: String) -> [LabelMatcher]?

    package init(
        label: String, tenant: String, grant: @escaping @Sendable (_ metric: String) -> [LabelMatcher]? = { _ in nil }
    ) {
        self.label = label
        self.tenant = tenant
        self.grant = grant
    }
}
