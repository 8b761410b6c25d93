internal import Kubernetes
internal import YAML

extension Risk {
    static let rightsWidened = Risk(
        "rights-widened", "somebody may do more than before",
        inUnit: { comparison, _ in
            guard comparison.isKept else { return [] }
            return comparison.pairs.flatMap { pair -> [RiskFinding] in
                guard let new = pair.new else { return [] }
                let texts =
                    if pair.identity.isKind(role, clusterRole) {
                        gained(RBACRule.rules(of: pair.old), RBACRule.rules(of: new))
                    } else if pair.identity.isKind(roleBinding, clusterRoleBinding) {
                        bound(pair, new, in: comparison)
                    } else if pair.identity.isKind("ServiceAccount") {
                        mounted(pair.old, new)
                    } else if pair.identity.isKind("AppProject.argoproj.io") {
                        synced(pair.old, new)
                    } else {
                        [String]()
                    }
                return texts.map { RiskFinding(pair.identity, $0) }
            }
        })

    private static let role = "Role.rbac.authorization.k8s.io"
    private static let clusterRole = "ClusterRole.rbac.authorization.k8s.io"
    private static let roleBinding = "RoleBinding.rbac.authorization.k8s.io"
    private static let clusterRoleBinding = "ClusterRoleBinding.rbac.authorization.k8s.io"

    /// What rules grant that others did not: the verbs by resource, then what that makes possible.
    private static func gained(_ old: [RBACRule], _ new: [RBACRule]) -> [String] {
        var verbs: [String: [String]] = [:]
        var resources: [String] = []
        var isVast = false
        for rule in new where !old.contains(rule) {
            guard let grants = RuleGrant.all(of: rule) else {
                isVast = true
                continue
            }
            for grant in grants where !grant.isGiven(by: old) {
                let resource = grant.name.map { "\(grant.resource)/\($0)" } ?? grant.resource
                if verbs[resource] == nil { resources.append(resource) }
                if !(verbs[resource] ?? []).contains(grant.verb) { verbs[resource, default: []].append(grant.verb) }
            }
        }
        var texts: [String] = []
        for list in unique(resources.map { verbs[$0] ?? [] }) {
            let same = resources.filter { verbs[$0] == list }.map { "`\($0)`" }.joined(separator: ", ")
            texts.append("it grants \(list.map { "`\($0)`" }.joined(separator: ", ")) on \(same)")
        }
        if isVast { texts.append("it has a rule of more combinations than can be compared") }
        let known = Set(old.flatMap { $0.dangers() + $0.guardrailWrites() })
        return texts + unique(new.flatMap { $0.dangers() + $0.guardrailWrites() }.filter { !known.contains($0) })
    }

    /// Who is given a role, or another one.
    private static func bound(_ pair: ObjectPair, _ new: Value, in comparison: UnitComparison) -> [String] {
        let subjects = names(new)
        let reference = new.at("roleRef", "name")?.text ?? ""
        let kind = new.at("roleRef", "kind")?.text ?? "Role"
        let before = pair.old.map(names) ?? []
        let was = pair.old?.at("roleRef", "name")?.text
        let isOther = was != nil && (was != reference || pair.old?.at("roleRef", "kind")?.text != kind)
        let isWider = isOther && !isWithin(reference, was ?? "", comparison)
        return subjects.compactMap { subject in
            if !before.contains(subject) { return "\(subject) gets \(kind) `\(reference)`" }
            return isWider ? "\(subject) gets \(kind) `\(reference)` instead of `\(was ?? "")`" : nil
        }
    }

    /// Whether the one role grants nothing that the other did not; false where either is not among the objects.
    private static func isWithin(_ new: String, _ old: String, _ comparison: UnitComparison) -> Bool {
        func rules(_ name: String, _ objects: [RenderedObject]) -> [RBACRule]? {
            objects.first { $0.identity.isKind(role) && $0.identity.name == name }.map { RBACRule.rules(of: $0.value) }
        }
        guard let after = rules(new, comparison.objectsAfter), let before = rules(old, comparison.objectsBefore) else {
            return false
        }
        return gained(before, after).isEmpty
    }

    private static func names(_ binding: Value) -> [String] {
        (binding["subjects"]?.items ?? []).map { subject in
            let place = subject["namespace"]?.text.map { " of namespace `\($0)`" } ?? ""
            return "\(subject["kind"]?.text ?? "") `\(subject["name"]?.text ?? "")`\(place)"
        }
    }

    private static func mounted(_ old: Value?, _ new: Value) -> [String] {
        let key = "automountServiceAccountToken"
        guard old?[key] == false, new[key] != false else { return [] }
        return ["its token is mounted into every pod that uses it"]
    }

    /// What a project lets Argo CD deploy, and from where.
    private static func synced(_ old: Value?, _ new: Value) -> [String] {
        guard let old else { return [] }
        return ["sourceRepos", "destinations", "clusterResourceWhitelist", "namespaceResourceWhitelist"].flatMap {
            key in
            let before = old.at("spec", key)?.items ?? []
            let added = (new.at("spec", key)?.items ?? []).filter { !before.contains($0) }
            return added.map { "`\(key)` of the project gains \($0.oneLine)" }
        }
    }

    private static func unique<Item: Hashable>(_ items: [Item]) -> [Item] {
        var seen: Set<Item> = []
        return items.filter { seen.insert($0).inserted }
    }
}
