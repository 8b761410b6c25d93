internal import Kubernetes
internal import YAML

extension Emitter {
    static let limitRange = Emitter(
        "LimitRange tenant-limits", "Where tier or tenant bound single containers or claims"
    ) { unit in
        let limits = unit.spec.limitRange
        let items: [Value] = [
            .limits("Container", limits.container),
            .limits("Pod", limits.pod),
            .limits("PersistentVolumeClaim", limits.persistentVolumeClaim),
        ].filter { $0 != .absent }
        guard unit.lifecycle != .retired, !items.isEmpty else { return [] }
        return [
            unit.object(
                "v1", "LimitRange", "tenant-limits",
                [
                    "apiVersion": "v1",
                    "kind": "LimitRange",
                    "metadata": unit.metadata(name: "tenant-limits"),
                    "spec": ["limits": .list(items)],
                ])
        ]
    }
}

extension Value {
    /// One item of a LimitRange; nothing where it says nothing.
    fileprivate static func limits(_ type: String, _ limits: LimitsSpec) -> Value {
        guard limits.isSet else { return .absent }
        return [
            "type": .string(type),
            "default": .quantities(limits.default),
            "defaultRequest": .quantities(limits.defaultRequest),
            "max": .quantities(limits.max),
            "min": .quantities(limits.min),
            "maxLimitRequestRatio": .quantities(limits.maxLimitRequestRatio),
        ]
    }

    private static func quantities(_ list: Keyed<AnyKey, Layered<Quantity>>) -> Value {
        Value.map(list.items.map { Member($0.key, .quantity($0.value.value)) }).orAbsent
    }
}
