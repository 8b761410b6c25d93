internal import YAML

extension Emitter {
    static let roles = Emitter(
        "Role tenant-<name>-role", "Always; `-editor` and `-viewer` where `access` gives those roles"
    ) { unit in
        guard unit.lifecycle != .retired else { return [] }
        let granted = Set(unit.spec.access.elements.compactMap(\.role.value))
        var roles = [unit.role("role", verbs: RoleVerbs.manage)]
        if granted.contains(.editor) { roles.append(unit.role("editor", verbs: RoleVerbs.change)) }
        if granted.contains(.viewer) { roles.append(unit.role("viewer", verbs: RoleVerbs.read)) }
        return roles
    }
}

/// What each role may do with the objects of its rules.
private enum RoleVerbs {
    static let read: Value = ["get", "list", "watch"]
    static let change: Value = ["get", "list", "watch", "create", "update", "patch"]
    static let manage: Value = ["get", "list", "watch", "create", "update", "patch", "delete"]
}

extension Unit {
    /// Secrets are left out on purpose: they come from the secret store, and reading one is reading every other.
    fileprivate func role(_ suffix: String, verbs: Value) -> Manifest {
        let name = "tenant-\(self.name)-\(suffix)"
        return object(
            "rbac.authorization.k8s.io/v1", "Role", name,
            [
                "apiVersion": "rbac.authorization.k8s.io/v1",
                "kind": "Role",
                "metadata": metadata(name: name),
                "rules": [
                    [
                        "apiGroups": [""],
                        "resources": ["pods", "services", "configmaps", "persistentvolumeclaims"],
                        "verbs": verbs,
                    ],
                    [
                        "apiGroups": [""],
                        "resources": ["pods/log", "events", "resourcequotas", "limitranges"],
                        "verbs": RoleVerbs.read,
                    ],
                    [
                        "apiGroups": ["apps"],
                        "resources": ["deployments", "replicasets", "statefulsets"],
                        "verbs": verbs,
                    ],
                    [
                        "apiGroups": ["monitoring.coreos.com"],
                        "resources": ["servicemonitors", "prometheusrules"],
                        "verbs": verbs,
                    ],
                ],
            ])
    }
}
