internal import YAML

extension Value {
    /// `env` of a container: what comes from secrets first, then plain variables by name, each after those whose
    /// value it takes in as `$(NAME)`, since Kubernetes replaces only what stands before.
    static func environment(of spec: some ContainerSpec) -> Value {
        let secrets = spec.secretEnv.items.compactMap { item -> Value? in
            guard let reference = item.value.value else { return nil }
            let key: Value = ["name": .string(reference.secret), "key": .string(reference.key)]
            return ["name": .string(item.key), "valueFrom": ["secretKeyRef": key]]
        }
        // A secret of the same name holds: two variables of one name are refused.
        let plain = spec.env.items.filter { spec.secretEnv[$0.key] == nil }
            .map { (name: $0.key, value: $0.value.value ?? "") }
        let variables = inOrderOfReference(plain).map { variable -> Value in
            ["name": .string(variable.name), "value": .string(variable.value)]
        }
        return Value.list(secrets + variables).orAbsent
    }

    /// Variables that take in each other in a circle stay as they stood.
    private static func inOrderOfReference(
        _ variables: [(name: String, value: String)]
    ) -> [(name: String, value: String)] {
        guard variables.contains(where: { $0.value.contains("$(") }) else { return variables }
        var waiting = variables
        var placed: [(name: String, value: String)] = []
        while !waiting.isEmpty {
            let ready = waiting.filter { variable in
                !waiting.contains { $0.name != variable.name && variable.value.contains("$(\($0.name))") }
            }
            guard !ready.isEmpty else { return placed + waiting }
            placed += ready
            waiting.removeAll { variable in ready.contains { $0.name == variable.name } }
        }
        return placed
    }
}
