extension RuleGenerator {
    static let resources = RuleGenerator(
        "resources", "Unless `alerts.resources` is `false`: crash loops, use of volumes and of the quota"
    ) { unit in
        guard unit.spec.alerts.resources.value ?? true else { return [] }
        let draft = RuleDraft(unit: unit, span: unit.spec.alerts.resources.span ?? unit.tenant.document.nameSpan)
        return draft.group(
            of: "resources", evaluator: .platform, shape: unit.spec.quota.items.isEmpty ? "" : "quota",
            [draft.crashLoop, draft.volumeUsage] + (unit.spec.quota.items.isEmpty ? [] : [draft.quotaUsage]))
            + draft.group(
                of: "resources", "forecast", every: .minutes(15), evaluator: .platform, shape: "forecast",
                [draft.volumeForecast])
    }
}

extension RuleDraft {
    /// What Kubernetes says of a container, since a rate of restarts tells one restart from a loop only by luck.
    fileprivate var crashLoop: MonitoringRule {
        let hold = PrometheusDuration.minutes(1)
        let matchers = unit.namespaceMatchers
        let metric = "kube_pod_container_status_waiting_reason"
        func series(_ reason: String) -> [RuleProof.Series] {
            [
                RuleProof.Series(
                    metric, matchers, "pod=\"api-0\",container=\"api\",reason=\"\(reason)\"", ProofSamples.gauge("1"))
            ]
        }
        return alert(
            "PodCrashLooping", .critical, for: hold, summary: "A pod of \(unit.name) is crash looping",
            description: "Container {{ $labels.container }} of {{ $labels.pod }} starts and ends again and again.",
            proof: RuleProof(
                after: .minutes(0), hold: hold, fires: series("CrashLoopBackOff"),
                as: .init(["pod": "api-0", "container": "api"], value: ""), silent: series("ContainerCreating"),
                boundary: [
                    RuleProof.Series(
                        metric, matchers, "pod=\"api-0\",container=\"api\",reason=\"CrashLoopBackOff\"",
                        ProofSamples.gauge("0"))
                ], boundaryTitle: "stays silent once the container runs"),
            "max by (pod, container) (max_over_time(\(metric){reason=\"CrashLoopBackOff\",\(matchers)}[5m])) >= 1")
    }

    fileprivate var volumeUsage: MonitoringRule {
        let hold = PrometheusDuration.minutes(5)
        let matchers = unit.namespaceMatchers
        func series(_ used: Int) -> [RuleProof.Series] { volume(used: ProofSamples.gauge("\(used)"), "used") }
        return alert(
            "PersistentVolumeUsageHigh", .warning, for: hold, summary: "A volume of \(unit.name) is nearly full",
            description: "{{ $value | humanizePercentage }} of volume {{ $labels.persistentvolumeclaim }} is used.",
            proof: RuleProof(
                after: .minutes(0), hold: hold, fires: series(95),
                as: .init(["persistentvolumeclaim": "data"], value: "95%"), silent: series(50), boundary: series(90),
                boundaryTitle: "stays silent at the threshold"),
            """
            max by (persistentvolumeclaim) (kubelet_volume_stats_used_bytes{\(matchers)}) \
            / max by (persistentvolumeclaim) (kubelet_volume_stats_capacity_bytes{\(matchers)}) > 0.9
            """)
    }

    private func volume(used samples: String, _ what: String) -> [RuleProof.Series] {
        let matchers = unit.namespaceMatchers
        return [
            RuleProof.Series(
                "kubelet_volume_stats_\(what)_bytes", matchers, "persistentvolumeclaim=\"data\"", samples),
            RuleProof.Series(
                "kubelet_volume_stats_capacity_bytes", matchers, "persistentvolumeclaim=\"data\"",
                ProofSamples.gauge("100")),
        ]
    }

    fileprivate var quotaUsage: MonitoringRule {
        let hold = PrometheusDuration.minutes(15)
        let matchers = "resourcequota=\"tenant-quota\",\(unit.namespaceMatchers)"
        func series(_ used: Int) -> [RuleProof.Series] {
            [("used", used), ("hard", 100)].map { type, value in
                RuleProof.Series(
                    "kube_resourcequota", matchers, "resource=\"requests.cpu\",type=\"\(type)\"",
                    ProofSamples.gauge("\(value)"))
            }
        }
        return alert(
            "QuotaUsageHigh", .warning, for: hold, summary: "\(unit.name) has nearly used up its quota",
            description: "{{ $value | humanizePercentage }} of the quota of {{ $labels.resource }} is used.",
            proof: RuleProof(
                after: .minutes(0), hold: hold, fires: series(95),
                as: .init(["resource": "requests.cpu"], value: "95%"), silent: series(50), boundary: series(90),
                boundaryTitle: "stays silent at the threshold"),
            """
            sum by (resource) (kube_resourcequota{type="used",\(matchers)}) \
            / (sum by (resource) (kube_resourcequota{type="hard",\(matchers)}) > 0) > 0.9
            """)
    }

    /// A volume that will be full in four days if it goes on filling as in the last six hours.
    fileprivate var volumeForecast: MonitoringRule {
        let hold = PrometheusDuration.hours(1)
        let matchers = unit.namespaceMatchers
        func series(_ step: String) -> [RuleProof.Series] {
            volume(used: ProofSamples.line(from: "39", by: step), "available")
        }
        return alert(
            "PersistentVolumeFillingUp", .warning, for: hold, summary: "A volume of \(unit.name) fills up",
            description: """
                Volume {{ $labels.persistentvolumeclaim }}, of which {{ $value | humanizePercentage }} is free, will be \
                full within four days.
                """,
            // Every quarter of an hour, so that four days are 384 steps; after eight hours 32 of them are over.
            proof: RuleProof(
                after: .hours(7), hold: hold, step: .minutes(15), fires: series("-1"),
                as: .init(["persistentvolumeclaim": "data"], value: "7%"), silent: series("0"),
                boundary: series("-0.09"), boundaryTitle: "stays silent where it lasts a little longer"),
            """
            max by (persistentvolumeclaim) (kubelet_volume_stats_available_bytes{\(matchers)}) \
            / max by (persistentvolumeclaim) (kubelet_volume_stats_capacity_bytes{\(matchers)}) < 0.4 \
            and max by (persistentvolumeclaim) \
            (predict_linear(kubelet_volume_stats_available_bytes{\(matchers)}[6h], 345600)) < 0
            """)
    }
}
