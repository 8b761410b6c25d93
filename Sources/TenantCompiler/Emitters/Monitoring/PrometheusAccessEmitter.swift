internal import YAML

extension Emitter {
    static let prometheusAccess = Emitter(
        "ServiceAccount, Role, RoleBinding and Service prometheus",
        "For tenants with `features.prometheus`: it finds its targets in the tenant's namespace and nowhere else"
    ) { unit in
        guard unit.hasOwnMonitoring(.operator) || unit.hasOwnMonitoring(.standalone) else { return [] }
        return [unit.prometheusAccount, unit.prometheusRole, unit.prometheusBinding, unit.prometheusService]
    }
}

extension Unit {
    private func named(_ apiVersion: String, _ kind: String, _ rest: [Member]) -> Manifest {
        object(
            apiVersion, kind, "prometheus",
            .map(
                [
                    Member("apiVersion", .string(apiVersion)), Member("kind", .string(kind)),
                    Member("metadata", metadata(name: "prometheus")),
                ] + rest))
    }

    fileprivate var prometheusAccount: Manifest { named("v1", "ServiceAccount", []) }

    fileprivate var prometheusRole: Manifest {
        named(
            "rbac.authorization.k8s.io/v1", "Role",
            [
                Member(
                    "rules",
                    [
                        [
                            "apiGroups": [""],
                            "resources": ["services", "endpoints", "pods"],
                            "verbs": ["get", "list", "watch"],
                        ],
                        [
                            "apiGroups": ["discovery.k8s.io"],
                            "resources": ["endpointslices"],
                            "verbs": ["get", "list", "watch"],
                        ],
                    ])
            ])
    }

    fileprivate var prometheusBinding: Manifest {
        named(
            "rbac.authorization.k8s.io/v1", "RoleBinding",
            [
                Member(
                    "roleRef",
                    ["apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": "prometheus"]),
                Member(
                    "subjects",
                    [["kind": "ServiceAccount", "name": "prometheus", "namespace": .string(namespace)]]),
            ])
    }

    /// One address in both modes, for Grafana and for people.
    fileprivate var prometheusService: Manifest {
        named(
            "v1", "Service",
            [
                Member(
                    "spec",
                    [
                        "selector": [
                            "app.kubernetes.io/name": "prometheus", "app.kubernetes.io/instance": "prometheus",
                        ],
                        "ports": [["name": "web", "port": 9090, "targetPort": "web", "protocol": "TCP"]],
                    ])
            ])
    }
}
