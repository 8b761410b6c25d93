extension RuleGenerator {
    static let saturation = RuleGenerator(
        "saturation", "Where `alerts.goldenSignals` is given: use of the limits of cpu and memory"
    ) { unit in
        guard let limit = unit.spec.alerts.goldenSignals.value?.saturation.value else { return [] }
        let draft = RuleDraft(unit: unit, span: unit.spec.alerts.goldenSignals.span ?? unit.tenant.document.nameSpan)
        return draft.group(
            of: "saturation", evaluator: .platform, shape: limit.display,
            [draft.cpu(above: limit), draft.memory(above: limit)])
    }
}

extension RuleDraft {
    /// Of containers and not of nodes, which tenants share.
    fileprivate func cpu(above limit: Percentage) -> MonitoringRule {
        saturation(
            "HighCPUSaturation", "cpu", above: limit,
            used: "rate(container_cpu_usage_seconds_total{container!=\"\",\(unit.namespaceMatchers)}[5m])"
        ) { share in
            // Thousandths of a core for a minute, of a limit of a thousand cores.
            (
                "container_cpu_usage_seconds_total", ProofSamples.counter(share * 600), ProofSamples.gauge("1000")
            )
        }
    }

    fileprivate func memory(above limit: Percentage) -> MonitoringRule {
        saturation(
            "HighMemorySaturation", "memory", above: limit,
            used: "container_memory_working_set_bytes{container!=\"\",\(unit.namespaceMatchers)}"
        ) { share in
            ("container_memory_working_set_bytes", ProofSamples.gauge("\(share)"), ProofSamples.gauge("100"))
        }
    }

    /// - Parameter samples: The metric of use, its samples at a percentage of the limit, and the limit's.
    private func saturation(
        _ name: String, _ resource: String, above limit: Percentage, used: String,
        _ samples: (Int64) -> (metric: String, used: String, limit: String)
    ) -> MonitoringRule {
        let hold = PrometheusDuration.minutes(3)
        let matchers = unit.namespaceMatchers
        func series(_ share: Int64) -> [RuleProof.Series] {
            let (metric, used, limit) = samples(share)
            return [
                RuleProof.Series(metric, matchers, "pod=\"api-0\",container=\"api\"", used),
                RuleProof.Series(
                    "kube_pod_container_resource_limits", matchers,
                    "pod=\"api-0\",container=\"api\",resource=\"\(resource)\"", limit),
            ]
        }
        let percent = limit.millionths / 1_000_000
        return alert(
            name, .warning, for: hold, labels: [("signal", "saturation")],
            summary: "Containers of \(unit.name) run out of \(resource)",
            description: """
                Container {{ $labels.container }} of {{ $labels.pod }} uses {{ $value | humanizePercentage }} of its \
                limit of \(resource), above \(limit.display).
                """,
            proof: RuleProof(
                hold: hold, fires: series((percent + 1) * 2),
                as: .init(["pod": "api-0", "container": "api"], value: "\((percent + 1) * 2)%"),
                silent: series(percent / 2), boundary: series(max(0, percent - 1)),
                boundaryTitle: "stays silent just below the threshold"),
            """
            sum by (pod, container) (\(used)) / sum by (pod, container) \
            (kube_pod_container_resource_limits{resource="\(resource)",\(matchers)}) > \(limit.ratio.display)
            """)
    }
}
