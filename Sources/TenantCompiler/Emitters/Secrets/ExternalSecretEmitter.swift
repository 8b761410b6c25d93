internal import YAML

extension Emitter {
    static let externalSecret = Emitter(
        "ExternalSecret <secret>", "For each of `secrets`: fills a Secret of that name from the secret store"
    ) { unit in
        guard unit.lifecycle != .retired else { return [] }
        let store = unit.platform.secretStore
        return unit.spec.secrets.items.map { item in
            unit.object(
                "external-secrets.io/v1", "ExternalSecret", item.name,
                [
                    "apiVersion": "external-secrets.io/v1",
                    "kind": "ExternalSecret",
                    "metadata": unit.metadata(name: item.name),
                    "spec": [
                        "refreshInterval": "15m",
                        "secretStoreRef": [
                            "kind": .string((store.kind.value ?? .clusterSecretStore).rawValue),
                            "name": .string(store.name.value?.text ?? ""),
                        ],
                        "target": ["name": .string(item.name), "creationPolicy": "Owner", "deletionPolicy": "Retain"],
                        "data": .list(item.element.keys.items.compactMap(Value.remoteKey)),
                    ],
                ])
        }
    }
}

extension Value {
    fileprivate static func remoteKey(_ item: Keyed<KeyOf<SecretKeyRule>, Layered<SecretReference>>.Item) -> Value? {
        guard let place = item.value.value else { return nil }
        return [
            "secretKey": .string(item.key),
            "remoteRef": ["key": .string(place.path), "property": .string(place.property)],
        ]
    }
}
