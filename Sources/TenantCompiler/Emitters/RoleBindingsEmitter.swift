internal import YAML

extension Emitter {
    static let roleBindings = Emitter(
        "RoleBinding tenant-<name>-binding, access-<group>",
        "One for the ServiceAccount and one for each `access` entry"
    ) { unit in
        guard unit.lifecycle != .retired else { return [] }
        let account: Value = [
            "kind": "ServiceAccount", "name": .string("tenant-" + unit.name), "namespace": .string(unit.namespace),
        ]
        return [unit.binding("tenant-\(unit.name)-binding", role: "role", subject: account)]
            + unit.spec.access.elements.compactMap(unit.binding(for:))
    }
}

extension Unit {
    fileprivate func binding(for access: AccessSpec) -> Manifest? {
        guard let group = access.group.value?.text, let role = access.role.value else { return nil }
        let subject: Value = ["apiGroup": "rbac.authorization.k8s.io", "kind": "Group", "name": .string(group)]
        let suffix =
            switch role {
            case .admin: "role"
            case .editor: "editor"
            case .viewer: "viewer"
            }
        return binding("access-" + bindingName(group), role: suffix, subject: subject)
    }

    fileprivate func binding(_ name: String, role: String, subject: Value) -> Manifest {
        object(
            "rbac.authorization.k8s.io/v1", "RoleBinding", name,
            [
                "apiVersion": "rbac.authorization.k8s.io/v1",
                "kind": "RoleBinding",
                "metadata": metadata(name: name),
                "roleRef": [
                    "apiGroup": "rbac.authorization.k8s.io",
                    "kind": "Role",
                    "name": .string("tenant-\(self.name)-\(role)"),
                ],
                "subjects": [subject],
            ])
    }
}

/// A group as part of an RBAC name, which may hold anything but `/` and `%`: no two groups give the same.
private func bindingName(_ group: String) -> String {
    guard group.utf8.contains(where: { "_/% ".utf8.contains($0) }) else { return group }
    return String(
        group.flatMap { character in
            switch character {
            case "_": "__"
            case "/": "_s"
            case "%": "_p"
            case " ": "_b"
            default: String(character)
            }
        })
}
