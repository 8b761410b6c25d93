internal import LabelMatching

extension Inhibition {
    /// A rule that keeps alerts quiet among those of one tenant, and the same among those that are no tenant's.
    ///
    /// Alertmanager takes a label that both alerts lack for alike. So the tenant is asked for on both sides and in
    /// `equal`, and each further label of `equal` has to be there.
    static func withinTenants(
        source: [LabelMatcher], target: [LabelMatcher], equal: [String], tenantLabel: String
    ) -> [Inhibition] {
        let labels = equal.filter { $0 != tenantLabel }
        let present = labels.map { LabelMatcher($0, .notEqual, "") }
        func side(_ written: [LabelMatcher], _ tenant: LabelMatcher) -> [LabelMatcher] {
            [tenant] + written + present.filter { needed in !written.contains { $0.requires(needed.name) } }
        }
        // What is about tenants alone keeps nothing else quiet, and the other way round.
        let isMeant: [MatchOperation: Bool] = [
            .notEqual: !(source + target).contains(LabelMatcher(tenantLabel, .equal, "")),
            .equal: (source + target).allSatisfy { $0.name != tenantLabel || $0.selects("") },
        ]
        return [MatchOperation.notEqual, .equal].filter { isMeant[$0] ?? true }.map { operation in
            let tenant = LabelMatcher(tenantLabel, operation, "")
            return Inhibition(
                source: side(source, tenant), target: side(target, tenant), equal: [tenantLabel] + labels)
        }
    }
}

extension LabelMatcher {
    /// Whether only alerts match that carry a label.
    fileprivate func requires(_ label: String) -> Bool {
        // Every alert has a name.
        if label == "alertname" { return true }
        guard name == label else { return false }
        return operation == .equal && !value.isEmpty || operation == .notEqual && value.isEmpty
    }
}
