internal import YAML

extension Emitter {
    static let secretStore = Emitter(
        "SecretStore <name>",
        "For tenants with `secrets`, where the Platform's store is a SecretStore of a Vault: the tenant's own way in"
    ) { unit in
        let store = unit.platform.secretStore
        guard unit.lifecycle != .retired, !unit.spec.secrets.items.isEmpty, store.kind.value == .secretStore,
            let vault = store.vault.value, let server = vault.server.value?.text, let name = store.name.value?.text
        else { return [] }
        return [
            unit.object(
                "external-secrets.io/v1", "SecretStore", name,
                [
                    "apiVersion": "external-secrets.io/v1",
                    "kind": "SecretStore",
                    "metadata": unit.metadata(name: name),
                    "spec": [
                        "provider": [
                            "vault": [
                                "server": .string(server),
                                "path": .string(vault.path.value ?? "secret"),
                                "version": "v2",
                                "auth": [
                                    "kubernetes": [
                                        "mountPath": "kubernetes",
                                        "role": .string(vault.role.value ?? "tenant"),
                                        // The tenant's account, so that Vault can tell tenants apart by namespace.
                                        "serviceAccountRef": ["name": .string("tenant-" + unit.name)],
                                    ]
                                ],
                            ]
                        ]
                    ],
                ])
        ]
    }
}
