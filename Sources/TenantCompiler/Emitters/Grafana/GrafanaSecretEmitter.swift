internal import YAML

extension Emitter {
    static let grafanaSecret = Emitter(
        "ExternalSecret grafana-admin", "For tenants with `features.grafana`: the password of its user `admin`"
    ) { unit in
        guard unit.hasGrafana(.sidecar) || unit.hasGrafana(.operator), let place = unit.grafanaPassword else {
            return []
        }
        let store = unit.platform.secretStore
        return [
            unit.object(
                "external-secrets.io/v1", "ExternalSecret", "grafana-admin",
                [
                    "apiVersion": "external-secrets.io/v1",
                    "kind": "ExternalSecret",
                    "metadata": unit.metadata(name: "grafana-admin"),
                    "spec": [
                        "refreshInterval": "1h",
                        "secretStoreRef": [
                            "kind": .string((store.kind.value ?? .clusterSecretStore).rawValue),
                            "name": .string(store.name.value?.text ?? ""),
                        ],
                        "target": ["name": "grafana-admin", "creationPolicy": "Owner", "deletionPolicy": "Retain"],
                        "data": [
                            [
                                "secretKey": "password",
                                "remoteRef": ["key": .string(place.path), "property": .string(place.property)],
                            ]
                        ],
                    ],
                ])
        ]
    }
}

extension Unit {
    /// Where the store keeps the password.
    fileprivate var grafanaPassword: SecretReference? {
        guard let place = platform.grafana.adminSecret.value else { return nil }
        let path = place.path.split(separator: "{tenant}", omittingEmptySubsequences: false).joined(separator: name)
        return SecretReference(path: path, property: place.property)
    }

}
