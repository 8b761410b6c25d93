internal import YAML

extension Emitter {
    static let operatorBinding = Emitter(
        "RoleBinding operator-<name>",
        "For each of the Platform's `operators` that works for the tenant: what it may do in the tenant's namespace"
    ) { unit in
        // Nothing runs for a suspended tenant, and nobody should start it again.
        guard unit.lifecycle == .active else { return [] }
        return unit.platform.operators.items.compactMap { item in
            guard item.element.appliesTo.includes(unit), !item.element.rules(in: .tenants).isEmpty else { return nil }
            let name = "operator-" + item.name
            return unit.object(
                "rbac.authorization.k8s.io/v1", "RoleBinding", name,
                [
                    "apiVersion": "rbac.authorization.k8s.io/v1",
                    "kind": "RoleBinding",
                    "metadata": unit.metadata(name: name),
                    "roleRef": [
                        "apiGroup": "rbac.authorization.k8s.io",
                        "kind": "ClusterRole",
                        "name": .string(item.element.clusterRole(of: .tenants)),
                    ],
                    "subjects": [item.element.subject(in: unit.environment.name, of: unit.platform)],
                ], source: item.nameSpan)
        }
    }
}
