internal import Kubernetes
internal import YAML

/// What a rule of the peak has to know beside its own object.
struct PeakContext {
    let inventory: Inventory
    /// Every key that some quota of the namespace counts, sorted.
    let keys: [String]
    private let isCounted: Set<String>

    init(_ inventory: Inventory) {
        self.inventory = inventory
        isCounted = Set(inventory.quotas.flatMap { $0.hard.entries.map(\.resource) })
        keys = isCounted.sorted()
    }

    /// What each pod takes, with the claims that are made for it alone.
    func amounts(of resources: PodResources, _ pod: PodTemplate? = nil) -> ResourceList {
        var amounts = resources.usage(of: keys)
        for volume in pod?.volumes ?? [] {
            guard let claim = volume.field("ephemeral")?.field("volumeClaimTemplate")?.field("spec") else { continue }
            amounts = amounts.adding(self.amounts(ofClaim: claim))
        }
        return amounts
    }

    /// What each pod of an operator's takes: one container, with the LimitRange's defaults where it says nothing.
    func amounts(ofContainer resources: Value?, named name: String) -> ResourceList {
        let container: Value = ["name": .string(name), "resources": .optional(resources)]
        var pod = PodResources(PodTemplate(spec: ["containers": [container]]))
        pod.applyDefaults(of: inventory.limits)
        return amounts(of: pod)
    }

    /// What a claim takes, by its `spec`.
    func amounts(ofClaim spec: Value) -> ResourceList {
        let size = spec.field("resources")?.field("requests")?.field("storage").flatMap { Quantity($0) }
        var amounts = objects("persistentvolumeclaims", count: "count/persistentvolumeclaims")
        func add(_ key: String, _ amount: Quantity?) { if isCounted.contains(key) { amounts[key] = amount } }
        add("requests.storage", size)
        if let name = spec.field("storageClassName")?.text {
            add(name + ".storageclass.storage.k8s.io/requests.storage", size)
            add(name + ".storageclass.storage.k8s.io/persistentvolumeclaims", Quantity(integer: 1))
        }
        return amounts
    }

    /// What an object takes as one among many: keys such as `services` and `count/services`.
    func objects(_ key: String? = nil, count: String) -> ResourceList {
        var amounts = ResourceList()
        if let key, isCounted.contains(key) { amounts[key] = Quantity(integer: 1) }
        if isCounted.contains(count) { amounts[count] = Quantity(integer: 1) }
        return amounts
    }

    /// What an object takes by its kind.
    func amounts(ofObject item: InventoryItem) -> ResourceList {
        // Pods and claims are counted with what else they take.
        guard let kind = ObjectKind.find(apiVersion: item.manifest.apiVersion, kind: item.manifest.kind),
            !(kind.group.isEmpty && ["Pod", "PersistentVolumeClaim"].contains(kind.kind))
        else { return ResourceList() }
        return kind.group.isEmpty ? objects(kind.plural, count: kind.quotaKey) : objects(count: kind.quotaKey)
    }
}
