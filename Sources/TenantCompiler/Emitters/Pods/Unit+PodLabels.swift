package import YAML

extension Unit {
    /// Labels that select the pods of a workload or job: what it is, and never its tier or version, so that they hold
    /// for as long as it keeps its name.
    package func selectorLabels(_ name: String, _ component: Component) -> Value {
        ["app.kubernetes.io/component": .string(component.rawValue), "app.kubernetes.io/name": .string(name)]
    }

    /// Labels of a pod. The tier is left out: a tenant that moves up would have every pod replaced.
    func podLabels(_ name: String, _ component: Component) -> Value {
        labels(of: name, component, except: labelDomain + "/tier")
    }

    /// `metadata` of an object that belongs to a workload or job.
    func metadata(
        name: String, of owner: String, _ component: Component, annotations: Value = .absent
    ) -> Value {
        [
            "name": .string(name),
            "namespace": .string(namespace),
            "labels": labels(of: owner, component),
            "annotations": annotations,
        ]
    }

    /// The tenant's labels and those of one of its parts. Both are sorted; made for every object, so they are merged.
    private func labels(of owner: String, _ component: Component, except left: String? = nil) -> Value {
        let own = [
            Member("app.kubernetes.io/component", .string(component.rawValue)),
            Member("app.kubernetes.io/name", .string(owner)),
            Member("app.kubernetes.io/part-of", .string(name)),
        ]
        var members: [Member] = []
        members.reserveCapacity(own.count + labels.count)
        var next = 0
        for label in labels where label.key != left {
            while next < own.count, own[next].key < label.key {
                members.append(own[next])
                next += 1
            }
            members.append(Member(label.key, .string(label.value)))
        }
        return .map(members + own[next...])
    }
}
