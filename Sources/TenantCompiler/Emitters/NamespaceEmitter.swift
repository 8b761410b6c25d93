internal import YAML

extension Emitter {
    static let namespace = Emitter("Namespace", "Always; with Pod Security labels of the tier's level") { unit in
        let version = unit.platform.podSecurityVersion.value?.text ?? PlatformSpec.builtInPodSecurityVersion
        let level = unit.tier.spec.podSecurity.value ?? .restricted
        let manifest: Value = [
            "apiVersion": "v1",
            "kind": "Namespace",
            "metadata": [
                "name": .string(unit.namespace),
                "labels": unit.namespaceLabels(level: level.rawValue, version: version),
                "annotations": unit.namespaceAnnotations,
            ],
        ]
        return [
            Manifest(
                apiVersion: "v1", kind: "Namespace", name: unit.namespace, namespace: nil, value: manifest,
                source: unit.tenant.document.nameSpan)
        ]
    }
}

extension Unit {
    /// `audit` and `warn` are as strict as can be, so that a looser tier still sees what it would take to tighten.
    fileprivate func namespaceLabels(level: String, version: String) -> Value {
        var members = labels.map { Member($0.key, .string($0.value)) }
        // A label of the compiler's that the author wrote too, to the same value, comes out once.
        members += tenant.document.metadata.labels.items
            .filter { item in !labels.contains { $0.key == item.key } }
            .map { Member($0.key, .string($0.value.value?.text ?? "")) }
        members += [
            Member("pod-security.kubernetes.io/enforce", .string(level)),
            Member("pod-security.kubernetes.io/enforce-version", .string(version)),
            Member("pod-security.kubernetes.io/audit", "restricted"),
            Member("pod-security.kubernetes.io/audit-version", .string(version)),
            Member("pod-security.kubernetes.io/warn", "restricted"),
            Member("pod-security.kubernetes.io/warn-version", .string(version)),
        ]
        if lifecycle != .active { members.append(Member(labelDomain + "/lifecycle", .string(lifecycle.rawValue))) }
        return .sorted(members)
    }

    fileprivate var namespaceAnnotations: Value {
        var members = tenant.document.metadata.annotations.items.map { Member($0.key, .string($0.value.value ?? "")) }
        func add(_ key: String, _ value: String?) {
            if let value { members.append(Member("\(labelDomain)/\(key)", .string(value))) }
        }
        add("contact", spec.owner.email.value?.text)
        add("team", spec.owner.team.value)
        add("display-name", spec.displayName.value)
        add("billing-code", spec.billing.code.value)
        // Deleting a namespace is the platform team's to do: nothing a compiler writes may lose a tenant's data.
        if lifecycle == .retired { add("deletion", "requested") }
        return .sorted(members)
    }
}
