internal import Kubernetes
internal import YAML

/// One thing that a rule of a Role lets its holder do.
struct RuleGrant: Hashable {
    let verb: String
    let group: String
    /// A resource, or a path of the API server.
    let resource: String
    /// Null for every object of the resource.
    let name: String?

    /// The grants of a rule one by one; null where there are too many to look at each.
    static func all(of rule: RBACRule) -> [RuleGrant]? {
        let names: [String?] = rule.resourceNames.isEmpty ? [nil] : rule.resourceNames
        let count = rule.verbs.count * rule.apiGroups.count * rule.resources.count * names.count
        guard count <= 20_000 else { return nil }
        var grants: [RuleGrant] = []
        for verb in rule.verbs {
            for group in rule.apiGroups {
                for resource in rule.resources {
                    grants += names.map { RuleGrant(verb: verb, group: group, resource: resource, name: $0) }
                }
            }
            grants += rule.nonResourceURLs.map { RuleGrant(verb: verb, group: "", resource: $0, name: nil) }
        }
        return grants
    }

    /// Whether some rule grants it already. A wildcard is granted by a wildcard only.
    func isGiven(by rules: [RBACRule]) -> Bool {
        rules.contains { rule in
            guard rule.verbs.contains(verb) || rule.verbs.contains("*") else { return false }
            if rule.nonResourceURLs.contains(resource) || rule.nonResourceURLs.contains("*") { return true }
            let isNamed = rule.resourceNames.isEmpty || name.map(rule.resourceNames.contains) ?? false
            return isNamed && (rule.apiGroups.contains(group) || rule.apiGroups.contains("*"))
                && Self.holds(rule.resources, resource)
        }
    }

    private static func holds(_ resources: [String], _ resource: String) -> Bool {
        if resources.contains(resource) || resources.contains("*") { return true }
        let parts = resource.split(separator: "/", maxSplits: 1)
        return parts.count == 2 && resources.contains("*/\(parts[1])")
    }
}

extension RBACRule {
    /// The rules of a Role or ClusterRole.
    static func rules(of role: Value?) -> [RBACRule] {
        (role?["rules"]?.items ?? []).map { rule in
            func texts(_ key: String) -> [String] { rule[key]?.items.compactMap(\.text) ?? [] }
            return RBACRule(
                apiGroups: texts("apiGroups"), resources: texts("resources"), verbs: texts("verbs"),
                resourceNames: texts("resourceNames"), nonResourceURLs: texts("nonResourceURLs"))
        }
    }
}
