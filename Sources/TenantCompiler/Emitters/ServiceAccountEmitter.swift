internal import YAML

extension Emitter {
    static let serviceAccount = Emitter(
        "ServiceAccount tenant-<name>", "Always; its token is mounted nowhere by itself"
    ) { unit in
        guard unit.lifecycle != .retired else { return [] }
        let name = "tenant-" + unit.name
        return [
            unit.object(
                "v1", "ServiceAccount", name,
                [
                    "apiVersion": "v1",
                    "kind": "ServiceAccount",
                    "metadata": unit.metadata(name: name),
                    "automountServiceAccountToken": false,
                ])
        ]
    }
}
