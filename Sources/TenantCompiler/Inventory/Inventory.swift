internal import YAML

/// The objects of a unit sorted out once, for the checks that look across them.
package struct Inventory: Sendable {
    /// What a namespace of the tenant gets beside its own furniture, in the order that it comes out.
    package let items: [InventoryItem]
    /// Those that make pods.
    package let pods: [InventoryItem]

    package static let empty = Inventory(items: [])

    private init(items: [InventoryItem]) {
        self.items = items
        pods = items.filter { $0.template != nil }
    }

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
        self.init(items: items)
    }

    /// Kinds that every namespace has one of at least, about which only their own checks say anything.
    private static let furniture: Set<String> = [
        "Namespace", "NetworkPolicy", "Role", "RoleBinding",
    ]

    /// Those of a kind, whatever its version.
    package func items(of kind: String, in group: String = "") -> [InventoryItem] {
        items.filter { $0.manifest.kind == kind && $0.manifest.group == group }
    }

    /// The object that a reference means; null where the unit has none.
    package func item(_ kind: String, in group: String, named name: String) -> InventoryItem? {
        items.first { $0.manifest.name == name && $0.manifest.kind == kind && $0.manifest.group == group }
    }

    /// What makes pods that a selector of plain labels selects.
    func pods(selectedBy labels: [Member]) -> [InventoryItem] {
        pods.filter { item in
            let own = item.template?.labels ?? []
            return labels.allSatisfy(own.contains)
        }
    }
}
