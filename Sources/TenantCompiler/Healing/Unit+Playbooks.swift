internal import Diagnostics
internal import YAML

extension Unit {
    /// What Robusta does for the tenant: nothing while nothing of the tenant's runs.
    var playbooks: [Playbook] {
        guard lifecycle == .active, tier.spec.features.selfHealing.value == true, !spec.healing.elements.isEmpty else {
            return []
        }
        let path = program.sources[tenant.document.nameSpan.file].path
        return spec.healing.elements.enumerated().compactMap { index, healing in
            guard let trigger = trigger(of: healing) else { return nil }
            return Playbook(
                source: "\(path), healing[\(index)]", name: "tenants/\(name)/\(index)", trigger: trigger,
                actions: healing.actions.elements.map(\.value))
        }
    }

    /// The trigger, kept to the tenant. `namespace_prefix` would take in every namespace that begins alike; a scope's
    /// expressions match the whole name.
    private func trigger(of healing: HealingSpec) -> Member? {
        guard let on = healing.on.value else { return nil }
        switch on {
        case .prometheusAlert:
            // The alert's own namespace is where Robusta looks for its pod, and in `default` for want of one. Another
            // tenant's rule may set that label; the tenant's it cannot.
            return Member(
                on.robustaName,
                [
                    "alert_name": .optional(healing.alert.value.map { .string($0.text) }),
                    "scope": ["include": [["labels": ["\(tenantLabel)=\(name),namespace=\(namespace)"]]]],
                ])
        case .podCrashLoop, .podOOMKilled, .imagePullBackOff:
            return Member(
                on.robustaName,
                [
                    "restart_count": .optional(healing.restarts.value.map(Value.int)),
                    "labels_selector": .selector(healing.workload.value?.text, .workload),
                    "scope": ["include": [["namespace": [.string(namespace)]]]],
                ])
        case .jobFailure:
            return Member(
                on.robustaName,
                [
                    "labels_selector": .selector(healing.job.value?.text, .job),
                    "scope": ["include": [["namespace": [.string(namespace)]]]],
                ])
        }
    }
}

extension PlatformPlaybookSpec {
    /// The playbook, as far as it is declared.
    func playbook(named name: String, path: String) -> Playbook? {
        guard let on = on.value else { return nil }
        let names = namespaces.elements.compactMap { $0.value?.text }
        let include: Value =
            on == .prometheusAlert
            ? ["labels": .list(names.map { .string("namespace=\($0)") })]
            : ["namespace": .list(names.map(Value.string))]
        return Playbook(
            source: "\(path), healing `\(name)`", name: name,
            trigger: Member(
                on.robustaName,
                [
                    "alert_name": .optional(alert.value.map { .string($0.text) }),
                    "restart_count": .optional(restarts.value.map(Value.int)),
                    "scope": names.isEmpty ? .absent : ["include": [include]],
                ]), actions: actions.elements.map(\.value))
    }
}

extension Value {
    /// The labels that every pod or job of one name has.
    fileprivate static func selector(_ name: String?, _ component: Component) -> Value {
        guard let name else { return .absent }
        return "app.kubernetes.io/component=\(component.rawValue),app.kubernetes.io/name=\(name)"
    }
}
