internal import YAML

extension Value {
    /// `affinity` of a pod: the processor that its image is built for, and other nodes than those of its like.
    ///
    /// - Parameter spreading: Labels that select its like; null where it may stand beside them.
    static func affinity(of spec: some ContainerSpec, spreading: Value?) -> Value {
        let value: Value = [
            "nodeAffinity": .nodeAffinity(spec.arch.value ?? .any),
            "podAntiAffinity": .optional(spreading.map(Value.antiAffinity)),
        ]
        return value.orAbsent
    }

    private static func nodeAffinity(_ architecture: Architecture) -> Value {
        guard architecture != .any else { return .absent }
        let expression: Value = [
            "key": "kubernetes.io/arch", "operator": "In", "values": [.string(architecture.rawValue)],
        ]
        return [
            "requiredDuringSchedulingIgnoredDuringExecution": [
                "nodeSelectorTerms": [["matchExpressions": [expression]]]
            ]
        ]
    }

    /// Preferred and not required: a small cluster would leave pods pending, and so would a drained node.
    private static func antiAffinity(_ labels: Value) -> Value {
        [
            "preferredDuringSchedulingIgnoredDuringExecution": [
                [
                    "weight": 100,
                    "podAffinityTerm": [
                        "labelSelector": ["matchLabels": labels],
                        "topologyKey": "kubernetes.io/hostname",
                    ],
                ]
            ]
        ]
    }

    /// `topologySpreadConstraints` of a workload: as many pods in one zone as in another, where there is room.
    ///
    /// - Parameter revisionKey: The label that tells a rollout's pods from those before, so that each is spread by itself.
    static func zoneSpread(_ labels: Value, revisionKey: String?) -> Value {
        [
            [
                "maxSkew": 1,
                "topologyKey": "topology.kubernetes.io/zone",
                "whenUnsatisfiable": "ScheduleAnyway",
                "labelSelector": ["matchLabels": labels],
                "matchLabelKeys": .optional(revisionKey.map { [.string($0)] }),
            ]
        ]
    }
}
