internal import YAML

extension Unit {
    /// What the pod templates of workloads and jobs have in common.
    ///
    /// - Parameters:
    ///   - name: The workload's or job's.
    ///   - serviceAccount: Null for the namespace's own, which is there before anything is applied.
    ///   - isSpread: Whether its pods avoid each other's nodes.
    ///   - container: What its container has beside image, environment, resources, mounts and security.
    ///   - rest: What the pod has beside.
    func podTemplate(
        _ name: String, _ component: Component, _ spec: some ContainerSpec, serviceAccount: String? = nil,
        isSpread: Bool = false, container: [Member], rest: [Member]
    ) -> Value {
        let volumes = spec.volumes.items.map { volume($0.element, name: $0.name, of: name, component) }
        let builtIn: [Value] = spec.needsTemporaryFolder ? [.temporaryFolder] : []
        var pod: [Member] = []
        pod.reserveCapacity(16)
        func add(_ key: String, _ value: Value) { if value != .absent { pod.append(Member(key, value)) } }
        add("serviceAccountName", serviceAccount.map(Value.string) ?? .absent)
        add("automountServiceAccountToken", .bool(spec.account.token.value == true))
        // A Service `redis` would set REDIS_PORT to an URL in every container.
        add("enableServiceLinks", false)
        add("priorityClassName", .optional(tier.spec.priorityClass.value.map { .string($0.text) }))
        add("securityContext", .podSecurity(of: spec))
        add("affinity", .affinity(of: spec, spreading: isSpread ? selectorLabels(name, component) : nil))
        add("tolerations", spec.usesGPU ? .gpuTolerations : .absent)
        pod += rest
        add("containers", [self.container(name, spec, container)])
        add("volumes", Value.list(volumes.filter { $0 != .absent } + builtIn).orAbsent)
        let labels = podLabels(name, component).labelled(CloudIdentity.podLabels(for: spec.account.annotations))
        return ["metadata": ["labels": labels], "spec": .map(pod)]
    }

    private func container(_ name: String, _ spec: some ContainerSpec, _ rest: [Member]) -> Value {
        var members: [Member] = []
        members.reserveCapacity(16)
        func add(_ key: String, _ value: Value) { if value != .absent { members.append(Member(key, value)) } }
        add("name", .string(name))
        add("image", .string(spec.image.value?.text ?? ""))
        add("command", .strings(spec.command))
        add("args", .strings(spec.args))
        add("env", .environment(of: spec))
        members += rest
        add("resources", .resources(of: spec))
        add("securityContext", .containerSecurity(of: spec))
        add("volumeMounts", .mounts(of: spec))
        return .map(members)
    }
}

extension Value {
    /// The texts of a list that an author wrote; nothing where there are none.
    static func strings(_ items: Items<Layered<String>>) -> Value {
        Value.list(items.elements.compactMap { $0.value.map(Value.string) }).orAbsent
    }
}
