internal import Kubernetes
internal import YAML

extension Emitter {
    static let chaosEngine = Emitter(
        "ChaosEngine <tenant>-<workload>-<experiment>",
        "For each of a workload's `chaos`, where the tier has the feature and the environment is not protected"
    ) { unit in
        guard unit.runsChaos else { return [] }
        return unit.spec.workloads.items.flatMap { workload in
            var counts: [ChaosExperiment: Int] = [:]
            return workload.element.chaos.elements.compactMap { chaos -> Manifest? in
                guard let experiment = chaos.experiment.value else { return nil }
                let number = counts[experiment, default: 0] + 1
                counts[experiment] = number
                let stem = "\(unit.name)-\(workload.name)-\(experiment.rawValue)"
                return unit.engine(number == 1 ? stem : "\(stem)-\(number)", experiment, chaos, workload)
            }
        }
    }
}

extension Unit {
    /// Whether experiments may run here at all.
    var runsChaos: Bool {
        lifecycle == .active && tier.spec.features.chaos.value == true && environment.spec.protected.value != true
    }

    fileprivate func engine(
        _ name: String, _ experiment: ChaosExperiment, _ chaos: ChaosSpec, _ workload: Named<WorkloadSpec>.Item
    ) -> Manifest {
        let place = platform.chaos.namespace.value?.text ?? "litmus"
        return Manifest(
            apiVersion: "litmuschaos.io/v1alpha1", kind: "ChaosEngine", name: name, namespace: place,
            value: [
                "apiVersion": "litmuschaos.io/v1alpha1",
                "kind": "ChaosEngine",
                "metadata": ["name": .string(name), "namespace": .string(place), "labels": labelValues],
                "spec": [
                    "appinfo": [
                        "appns": .string(namespace),
                        "applabel": .string("app.kubernetes.io/name=\(workload.name)"),
                        "appkind": workload.element.isStateful ? "statefulset" : "deployment",
                    ],
                    "engineState": "active",
                    "chaosServiceAccount": .string(platform.chaos.serviceAccount.value?.text ?? "litmus-admin"),
                    "jobCleanUpPolicy": "delete",
                    "experiments": [
                        [
                            "name": .string(experiment.rawValue),
                            "spec": [
                                "components": ["env": .list(variables(of: chaos, experiment, workload.name))],
                                "probe": probe(of: chaos, workload),
                            ],
                        ]
                    ],
                ],
            ], area: .chaos, source: tenant.document.nameSpan)
    }

    /// The experiment's settings, by the names that LitmusChaos gives them.
    private func variables(of chaos: ChaosSpec, _ experiment: ChaosExperiment, _ workload: String) -> [Value] {
        let runtime = platform.chaos.runtime.value ?? .containerd
        var settings: [(String, String?)] = [("TOTAL_CHAOS_DURATION", chaos.duration.value.map(wholeSeconds))]
        if let share = chaos.affected.value {
            settings.append(("PODS_AFFECTED_PERC", String(max((share.millionths + 999_999) / 1_000_000, 1))))
        }
        switch experiment {
        case .podDelete:
            settings += [("CHAOS_INTERVAL", chaos.interval.value.map(wholeSeconds) ?? "10"), ("FORCE", "false")]
        case .containerKill:
            settings.append(("CHAOS_INTERVAL", chaos.interval.value.map(wholeSeconds) ?? "10"))
        case .podCPUHog: settings.append(("CPU_CORES", String(chaos.cores.value ?? 1)))
        case .podMemoryHog: settings.append(("MEMORY_CONSUMPTION", megabytes(chaos.memory.value)))
        case .podNetworkLatency:
            settings.append(("NETWORK_LATENCY", String(chaos.latency.value?.milliseconds ?? 2_000)))
        case .podNetworkLoss:
            let share = chaos.loss.value ?? .hundred
            settings.append(("NETWORK_PACKET_LOSS_PERCENTAGE", String(share.millionths / 1_000_000)))
        }
        if experiment != .podDelete {
            settings += [("TARGET_CONTAINER", workload), ("CONTAINER_RUNTIME", runtime.litmusName)]
            settings.append(("SOCKET_PATH", runtime.socketPath))
        }
        return settings.compactMap { name, value in value.map { ["name": .string(name), "value": .string($0)] } }
    }

    /// What must keep answering, asked through the workload's Service.
    private func probe(of chaos: ChaosSpec, _ workload: Named<WorkloadSpec>.Item) -> Value {
        guard let probe = chaos.probe.value, let port = port(of: probe, workload.element) else { return .absent }
        let host = "\(workload.name).\(namespace).svc"
        return [
            [
                "name": "answers",
                "type": "httpProbe",
                "mode": "Continuous",
                "httpProbe/inputs": [
                    "url": .string("http://\(host):\(port)\(probe.path.value?.text ?? "/")"),
                    "method": ["get": ["criteria": "==", "responseCode": "200"]],
                ],
                "runProperties": ["probeTimeout": "5s", "interval": "2s", "attempt": 1],
            ]
        ]
    }

    /// The port that a probe asks.
    func port(of probe: ChaosProbeSpec, _ workload: WorkloadSpec) -> Int? {
        switch probe.port.value {
        case .number(let number): number
        case .name(let name): workload.ports[name]?.port.value?.number
        case nil: workload.ports.elements.first?.port.value?.number
        }
    }
}

/// Whole seconds, at least one.
private func wholeSeconds(_ duration: PrometheusDuration) -> String {
    String(max((duration.milliseconds + 999) / 1_000, 1))
}

/// Megabytes as `stress-ng` takes them, rounded up.
private func megabytes(_ quantity: Quantity?) -> String {
    guard let quantity else { return "500" }
    return String(max((quantity.units + 999_999) / 1_000_000, 1))
}
