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
        let (before, after) = (comparison.objectsBefore, comparison.objectsAfter)
        let placeholders = Placeholders(comparison.unit)
        return Set(changed.map(\.identity.namespace)).sorted().compactMap { namespace in
            guard before.contains(where: { $0.isIn(namespace) }), after.contains(where: { $0.isIn(namespace) }) else {
                return nil
            }
            func policies(_ objects: [RenderedObject]) -> [Value] {
                objects.filter { $0.isIn(namespace) && $0.identity.kind == "NetworkPolicy" }
                    .map { ($0.value["spec"] ?? [:]).mapTexts(placeholders.abstracted) }
            }
            let key = Key(
                namespace: placeholders.abstracted(namespace), before: policies(before), after: policies(after))
            return shift(key).mapTexts { Placeholders.shown($0, for: comparison.unit) }
        }
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
