internal import Kubernetes
internal import YAML

/// The objects of a unit sorted out once, for the checks that look across them.
package struct Inventory: Sendable {
    /// What a namespace of the tenant gets beside its own furniture, in the order that it comes out.
    package private(set) var items: [InventoryItem] = []
    /// Those that make pods.
    package private(set) var pods: [InventoryItem] = []
    /// What each LimitRange holds single containers, pods and claims to.
    let limits: [LimitRangeItem]
    /// What bounds the namespace as a whole; those that count only some pods are left out.
    let quotas: [QuotaLedger]
    /// Null where there are few objects.
    private let index: InventoryIndex?

    package static let empty = Inventory([])

    /// Of the unit's raw objects and manifests, in step at their ends.
    init(of unit: Unit) {
        let generated = unit.manifests.count - unit.raw.count
        var items: [InventoryItem] = []
        for (index, manifest) in unit.manifests.enumerated() where manifest.area == .tenant {
            guard index < generated else {
                items.append(InventoryItem(manifest, node: unit.raw[index - generated].node))
                continue
            }
            if !Self.furniture.contains(manifest.kind) { items.append(InventoryItem(manifest, node: nil)) }
        }
        self.init(items)
    }

    private init(_ items: [InventoryItem]) {
        // Most of a fleet's namespaces may hold nothing that is bounded.
        guard items.contains(where: { $0.node != nil || !Self.bounds.contains($0.manifest.kind) }) else {
            (limits, quotas, index) = ([], [], nil)
            return
        }
        let limits = items.filter { $0.manifest.kind == "LimitRange" && $0.manifest.group.isEmpty }
            .flatMap { ($0.spec.field("limits")?.items ?? []).compactMap(LimitRangeItem.init) }
        self.limits = limits
        quotas = items.filter { $0.manifest.kind == "ResourceQuota" && $0.manifest.group.isEmpty }
            .filter { $0.spec.field("scopes") == nil && $0.spec.field("scopeSelector") == nil }
            .map { QuotaLedger(name: $0.manifest.name, hard: ResourceList(reading: $0.spec.field("hard"))) }
        let bounded = items.map { $0.bounded(by: limits) }
        let pods = bounded.filter { $0.template != nil }
        index = InventoryIndex(bounded, pods: pods)
        self.items = bounded
        self.pods = pods
    }

    /// Kinds that every namespace has one of at least, about which only their own checks say anything.
    private static let furniture: Set<String> = ["Namespace", "NetworkPolicy", "Role", "RoleBinding"]

    private static let bounds: Set<String> = ["LimitRange", "ResourceQuota", "ServiceAccount"]

    /// Those of a kind, whatever its version.
    package func items(of kind: String, in group: String = "") -> [InventoryItem] {
        items.filter { $0.manifest.kind == kind && $0.manifest.group == group }
    }

    /// The object that a reference means; null where the unit has none.
    package func item(_ kind: String, in group: String = "", named name: String) -> InventoryItem? {
        if let index { return index.object(kind, in: group, named: name).map { items[$0] } }
        return items.first { $0.manifest.name == name && $0.manifest.kind == kind && $0.manifest.group == group }
    }

    /// The autoscaler that sets how many pods an object has.
    func autoscaler(of item: InventoryItem) -> InventoryItem? {
        if let index { return index.scaler(of: item.manifest).map { items[$0] } }
        return items.first { $0.scalesPods && $0.autoscaled?.isTarget(item.manifest) == true }
    }

    /// What makes pods that a selector of plain labels selects.
    func pods(selectedBy labels: [Member]) -> [InventoryItem] {
        pods(having: labels.lazy.map { ($0.key, $0.value.text ?? "") }).filter { item in
            let own = item.template?.labels ?? []
            return labels.allSatisfy(own.contains)
        }
    }

    /// What makes pods that a label selector selects.
    func pods(selectedBy selector: LabelSelector) -> [InventoryItem] {
        pods(having: selector.matchLabels.lazy.map { ($0.key, $0.value) })
            .filter { selector.matches($0.template?.labelTexts ?? [:]) }
    }

    /// Pods among which are all that have every one of some labels.
    private func pods(having labels: some Sequence<(key: String, text: String)>) -> [InventoryItem] {
        index?.pods(having: labels).map { $0.map { pods[$0] } } ?? pods
    }
}
