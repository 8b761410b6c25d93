package import YAML

extension Unit {
    /// Labels that select the pods of a workload or job: what it is, and never its tier or version, so that they hold
    /// for as long as it keeps its name.
    package func selectorLabels(_ name: String, _ component: Component) -> Value {
        ["app.kubernetes.io/component": .string(component.rawValue), "app.kubernetes.io/name": .string(name)]
    }

    /// Labels of a pod. The tier is left out: a tenant that moves up would have every pod replaced.
    func podLabels(_ name: String, _ component: Component) -> Value {
        .sorted(componentLabels(name, component) + labels.lazy.filter { $0.key != tierKey }.map(Self.member))
    }

    /// `metadata` of an object that belongs to a workload or job.
    func metadata(
        name: String, of owner: String, _ component: Component, annotations: Value = .absent
    ) -> Value {
        [
            "name": .string(name),
            "namespace": .string(namespace),
            "labels": .sorted(componentLabels(owner, component) + labels.lazy.map(Self.member)),
            "annotations": annotations,
        ]
    }

    private var tierKey: String { labelDomain + "/tier" }

    private func componentLabels(_ name: String, _ component: Component) -> [Member] {
        [
            Member("app.kubernetes.io/component", .string(component.rawValue)),
            Member("app.kubernetes.io/name", .string(name)),
            Member("app.kubernetes.io/part-of", .string(self.name)),
        ]
    }

    private static func member(_ label: (key: String, value: String)) -> Member {
        Member(label.key, .string(label.value))
    }
}
