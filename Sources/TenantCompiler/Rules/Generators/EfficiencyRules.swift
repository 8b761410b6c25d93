extension RuleGenerator {
    static let efficiency = RuleGenerator(
        "efficiency", "Unless `alerts.resources` is `false`: over-provisioning, unused volumes, ineffective autoscaling"
    ) { unit in
        guard unit.spec.alerts.resources.value ?? true else { return [] }
        let draft = RuleDraft(unit: unit, span: unit.spec.alerts.resources.span ?? unit.tenant.document.nameSpan)
        let scales = unit.spec.workloads.elements.contains { $0.autoscale.isSet }
        return draft.group(
            of: "efficiency", every: .minutes(15), evaluator: .platform, shape: scales ? "autoscale" : "",
            [draft.overProvisioned, draft.unusedVolume] + (scales ? [draft.ineffectiveAutoscaler] : []))
    }
}

/// Marks alerts that save money and wake nobody.
private let optimization = [("cost_optimization", "true")]

extension RuleDraft {
    /// Use in the share of what is requested: a share of a core says nothing of what is paid for.
    fileprivate var overProvisioned: MonitoringRule {
        let hold = PrometheusDuration.hours(1)
        let matchers = unit.namespaceMatchers
        func series(_ percent: Int64) -> [RuleProof.Series] {
            [
                RuleProof.Series(
                    "container_cpu_usage_seconds_total", matchers, "pod=\"api-0\",container=\"api\"",
                    ProofSamples.counter(percent * 9)),
                RuleProof.Series(
                    "kube_pod_container_resource_requests", matchers,
                    "pod=\"api-0\",container=\"api\",resource=\"cpu\"", ProofSamples.gauge("1")),
            ]
        }
        return alert(
            "OverProvisionedPods", .info, for: hold, labels: optimization,
            summary: "A pod of \(unit.name) asks for much more cpu than it uses",
            description: """
                Container {{ $labels.container }} of {{ $labels.pod }} uses {{ $value | humanizePercentage }} of the cpu \
                that it requests; consider requesting less.
                """,
            proof: RuleProof(
                after: .hours(1), hold: hold, step: .minutes(15), fires: series(5),
                as: .init(["pod": "api-0", "container": "api"], value: "5%"), silent: series(50), boundary: series(11),
                boundaryTitle: "stays silent just above the threshold"),
            """
            sum by (pod, container) (rate(container_cpu_usage_seconds_total{container!="",\(matchers)}[30m])) \
            / sum by (pod, container) (kube_pod_container_resource_requests{resource="cpu",\(matchers)}) < 0.1
            """)
    }

    /// A claim that no pod mounts: volumes themselves are the cluster's and no tenant's.
    fileprivate var unusedVolume: MonitoringRule {
        let hold = PrometheusDuration.hours(24)
        let matchers = unit.namespaceMatchers
        func claim() -> RuleProof.Series {
            RuleProof.Series(
                "kube_persistentvolumeclaim_status_phase", matchers, "persistentvolumeclaim=\"data\",phase=\"Bound\"",
                ProofSamples.gauge("1", times: 120))
        }
        func mounted(_ name: String) -> RuleProof.Series {
            RuleProof.Series(
                "kube_pod_spec_volumes_persistentvolumeclaims_info", matchers,
                "persistentvolumeclaim=\"\(name)\",pod=\"db-0\",volume=\"data\"", ProofSamples.gauge("1", times: 120))
        }
        return alert(
            "UnusedPersistentVolumes", .info, for: hold, labels: optimization,
            summary: "\(unit.name) pays for a volume that nothing uses",
            description: "No pod has mounted volume {{ $labels.persistentvolumeclaim }} for a day.",
            proof: RuleProof(
                after: .minutes(0), hold: hold, step: .minutes(15), fires: [claim(), mounted("other")],
                as: .init(["persistentvolumeclaim": "data"], value: ""), silent: [claim(), mounted("data")],
                boundary: [
                    claim(),
                    // Mounted for a moment, half a day after the beginning.
                    RuleProof.Series(
                        "kube_pod_spec_volumes_persistentvolumeclaims_info", matchers,
                        "persistentvolumeclaim=\"data\",pod=\"db-0\",volume=\"data\"", "_x48 1 stale"),
                ], boundaryTitle: "stays silent where it was mounted within the day"),
            """
            max by (persistentvolumeclaim) (kube_persistentvolumeclaim_status_phase{phase="Bound",\(matchers)}) == 1 \
            unless on (persistentvolumeclaim) kube_pod_spec_volumes_persistentvolumeclaims_info{\(matchers)}
            """)
    }

    /// One whose least and most pods are the same can do nothing, and is not meant to.
    fileprivate var ineffectiveAutoscaler: MonitoringRule {
        let hold = PrometheusDuration.hours(6)
        let matchers = unit.namespaceMatchers
        func replicas(_ what: String) -> String {
            "max by (horizontalpodautoscaler) (kube_horizontalpodautoscaler_\(what)_replicas{\(matchers)})"
        }
        func series(current: Int, most: Int) -> [RuleProof.Series] {
            [("status_current", current), ("spec_min", 3), ("spec_max", most)].map { what, count in
                RuleProof.Series(
                    "kube_horizontalpodautoscaler_\(what)_replicas", matchers, "horizontalpodautoscaler=\"api\"",
                    ProofSamples.gauge("\(count)"))
            }
        }
        return alert(
            "IneffectiveHPA", .info, for: hold, labels: optimization,
            summary: "An autoscaler of \(unit.name) does nothing",
            description: """
                {{ $labels.horizontalpodautoscaler }} has stood at its least number of pods, {{ $value }}, for six \
                hours; consider a lower minimum.
                """,
            proof: RuleProof(
                after: .minutes(0), hold: hold, step: .minutes(15), fires: series(current: 3, most: 9),
                as: .init(["horizontalpodautoscaler": "api"], value: "3"), silent: series(current: 5, most: 9),
                boundary: series(current: 3, most: 3), boundaryTitle: "stays silent where it may not scale"),
            """
            \(replicas("status_current")) == \(replicas("spec_min")) and \(replicas("spec_max")) > \(replicas("spec_min"))
            """)
    }
}
