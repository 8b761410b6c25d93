/// Which pods a ResourceQuota counts.
package enum QuotaScope: String, CaseIterable, Sendable {
    case terminating = "Terminating"
    case notTerminating = "NotTerminating"
    case bestEffort = "BestEffort"
    case notBestEffort = "NotBestEffort"
    case priorityClass = "PriorityClass"
    case crossNamespacePodAffinity = "CrossNamespacePodAffinity"

    /// Whether a quota with this scope may count the key (IsResourceQuotaScopeValidForResource).
    ///
    /// The API server judges only the keys it knows; others, such as extended resources, may stand with any scope.
    package func allows(_ key: String) -> Bool {
        if !ResourceQuotaKey.isStandard(key) { return true }
        if key == "pods" { return true }
        return self != .bestEffort && Self.compute.contains(key)
    }

    /// Whether no pod can be in both scopes, so that the API server refuses them together.
    package func contradicts(_ other: QuotaScope) -> Bool {
        switch (self, other) {
        case (.terminating, .notTerminating), (.notTerminating, .terminating): true
        case (.bestEffort, .notBestEffort), (.notBestEffort, .bestEffort): true
        default: false
        }
    }

    private static let compute = ["cpu", "memory", "limits.cpu", "limits.memory", "requests.cpu", "requests.memory"]
}
