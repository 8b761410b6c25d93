internal import Kubernetes
internal import Synchronization
internal import YAML

/// Remembers what changes of network policies let through: a change of a tier is the same for all its tenants.
///
/// What is remembered depends on nothing but its key, so it makes no difference who computed it.
package final class NetworkMemo: Sendable {
    private struct Key: Hashable {
        let namespace: String
        let before: [Value]
        let after: [Value]
    }

    private let known = Mutex<[Key: NetworkShift]>([:])

    package init() {}

    /// What changes in each namespace that is there before and after.
    package func shifts(in comparison: UnitComparison) -> [NetworkShift] {
        let kind = "NetworkPolicy.networking.k8s.io"
        // A retired tenant has nothing left to isolate.
        guard comparison.isKept, comparison.touches("spec", of: kind), !comparison.isRetired else { return [] }
        let changed = comparison.pairs(kind)
        // In a namespace that is new or goes, all that talks is new or goes.
        let moved = Set(comparison.pairs("Namespace").filter { $0.old == nil || $0.new == nil }.map(\.identity.name))
        let before = comparison.base?.objects(holding: "kind: NetworkPolicy") ?? []
        let after = comparison.head?.objects(holding: "kind: NetworkPolicy") ?? []
        let alone = Self.withTheirPods(changed, in: comparison)
        let placeholders = Placeholders(comparison.unit)
        return Set(changed.map(\.identity.namespace)).subtracting(moved).sorted().map { namespace in
            func policies(_ objects: [RenderedObject]) -> [Value] {
                objects.filter { $0.isIn(namespace) && $0.identity.fullKind == kind && !alone.contains($0.identity) }
                    .map { ($0.value["spec"] ?? [:]).mapTexts(placeholders.abstracted) }
            }
            let key = Key(
                namespace: placeholders.abstracted(namespace), before: policies(before), after: policies(after))
            return shift(key).mapTexts { Placeholders.shown($0, for: comparison.unit) }
        }
    }

    /// Policies that come or go with all pods that they select, as an operator's does: nobody talked with those.
    ///
    /// A tenant's policies select by the labels of its namespace, and its pods may be deployed from elsewhere.
    private static func withTheirPods(_ policies: [ObjectPair], in comparison: UnitComparison) -> Set<ObjectIdentity> {
        guard comparison.unit.isPlatform else { return [] }
        func labels(_ unit: RenderedUnit?) -> [(namespace: String, labels: [String: String])] {
            (unit?.objects(holding: "kind: Deployment") ?? []).map { deployment in
                let members = deployment.value.at("spec", "template", "metadata", "labels")?.members ?? []
                let labels = members.map { ($0.key, $0.value.text ?? "") }
                return (deployment.identity.namespace, Dictionary(labels) { first, _ in first })
            }
        }
        let (before, after) = (labels(comparison.base), labels(comparison.head))
        let alone = policies.filter { pair in
            guard (pair.old == nil) != (pair.new == nil), let policy = pair.old ?? pair.new else { return false }
            let namespace = pair.identity.namespace
            let selector = NetworkPolicy(spec: policy["spec"] ?? [:], namespace: namespace).podSelector
            return !(pair.old == nil ? before : after).contains {
                $0.namespace == namespace && selector.matches($0.labels)
            }
        }
        return Set(alone.map(\.identity))
    }

    private func shift(_ key: Key) -> NetworkShift {
        if let shift = known.withLock({ $0[key] }) { return shift }
        let reach = NetworkReach(namespace: key.namespace, before: key.before, after: key.after)
        let object = ObjectIdentity(group: "", kind: "Namespace", namespace: "", name: key.namespace)
        let shift = NetworkShift(object: object, opened: reach.opened(), closed: reach.closed())
        known.withLock { $0[key] = shift }
        return shift
    }
}

extension NetworkShift {
    fileprivate func mapTexts(_ replaced: (String) -> String) -> NetworkShift {
        NetworkShift(object: object.mapTexts(replaced), opened: opened.map(replaced), closed: closed.map(replaced))
    }
}

extension RenderedObject {
    fileprivate func isIn(_ namespace: String) -> Bool { identity.namespace == namespace }
}
