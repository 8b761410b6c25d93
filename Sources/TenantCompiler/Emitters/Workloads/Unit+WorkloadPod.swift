internal import YAML

/// Seconds that a pod goes on serving after it is told to end, while proxies learn that it is gone.
private let drainSeconds = 5

/// Ten seconds each: five minutes to start.
private let startupFailures = 30

extension Unit {
    /// The pod template of a workload.
    ///
    /// - Parameter revisionKey: The label that tells the pods of one rollout from those of another.
    func template(of workload: WorkloadSpec, _ name: String, revisionKey: String?) -> Value {
        let isSpread = hasSeveralPods(workload)
        var rest = [Member("terminationGracePeriodSeconds", .seconds(workload.gracePeriod.value, or: 30))]
        if isSpread {
            let labels = selectorLabels(name, .workload)
            rest.append(Member("topologySpreadConstraints", .zoneSpread(labels, revisionKey: revisionKey)))
        }
        return podTemplate(
            name, .workload, workload, serviceAccount: name, isSpread: isSpread, container: containerParts(workload),
            rest: rest)
    }

    private func containerParts(_ workload: WorkloadSpec) -> [Member] {
        let port = workload.defaultPort
        let probes = workload.probes
        let parts = [
            Member("ports", .containerPorts(workload)),
            Member("startupProbe", .probe(probes.startup, fallback: port, failures: startupFailures)),
            Member("livenessProbe", .probe(probes.liveness, fallback: port)),
            Member("readinessProbe", .probe(probes.readiness, fallback: port)),
            Member("lifecycle", .drain(workload)),
        ]
        return parts.filter { $0.value != .absent }
    }
}

extension Value {
    fileprivate static func containerPorts(_ workload: WorkloadSpec) -> Value {
        let ports = workload.ports.items.map { item -> Value in
            [
                "name": .string(item.name),
                "containerPort": .optional(item.element.port.value.map { .int($0.number) }),
                "protocol": "TCP",
            ]
        }
        return Value.list(ports).orAbsent
    }

    /// What serves requests goes on for a little, unless it has no time for that.
    fileprivate static func drain(_ workload: WorkloadSpec) -> Value {
        let grace = (workload.gracePeriod.value?.milliseconds ?? 30_000) / 1_000
        guard workload.ports.isSet, grace > Int64(drainSeconds) else { return .absent }
        return ["preStop": ["sleep": ["seconds": .int(drainSeconds)]]]
    }

    /// Whole seconds, rounded up.
    static func seconds(_ duration: PrometheusDuration?, or fallback: Int) -> Value {
        .int(duration.map { Int(($0.milliseconds + 999) / 1_000) } ?? fallback)
    }
}
