internal import YAML

extension Emitter {
    static let resourceQuota = Emitter("ResourceQuota tenant-quota", "Where tier or tenant name a quota") { unit in
        let hard = unit.spec.quota.items
        guard unit.lifecycle != .retired, !hard.isEmpty else { return [] }
        return [
            unit.object(
                "v1", "ResourceQuota", "tenant-quota",
                [
                    "apiVersion": "v1",
                    "kind": "ResourceQuota",
                    "metadata": unit.metadata(name: "tenant-quota"),
                    "spec": [
                        "hard": .map(hard.map { Member($0.key, .quantity($0.value.value)) })
                    ],
                ])
        ]
    }
}
