extension RuleGenerator {
    static let reachability = RuleGenerator(
        "reachability",
        "Where the tenant has workloads: all of them are down, or one, or a database, is not reached by Prometheus"
    ) { unit in
        let workloads = unit.spec.workloads.items
        guard let first = workloads.first else { return [] }
        let draft = RuleDraft(unit: unit, span: first.nameSpan)
        let isScraped = workloads.contains { $0.element.metrics.isSet } || !unit.scrapedDatabases.isEmpty
        return draft.group(of: "reachability", evaluator: .platform, shape: "down", [draft.tenantDown])
            + draft.group(
                of: "reachability", "targets", evaluator: unit.ownEvaluator, shape: "targets",
                isScraped ? [draft.targetDown] : [])
    }
}

extension RuleDraft {
    fileprivate var tenantDown: MonitoringRule {
        let hold = PrometheusDuration.minutes(2)
        let matchers = unit.namespaceMatchers
        func series(available: Int, wanted: Int) -> [RuleProof.Series] {
            [
                RuleProof.Series(
                    "kube_deployment_status_replicas_available", matchers, "deployment=\"api\"",
                    ProofSamples.gauge("\(available)")),
                RuleProof.Series(
                    "kube_deployment_spec_replicas", matchers, "deployment=\"api\"", ProofSamples.gauge("\(wanted)")),
            ]
        }
        return alert(
            "TenantDown", .critical, for: hold, summary: "Nothing of \(unit.name) runs",
            description: "No pod of any Deployment in namespace \(unit.namespace) is available; {{ $value }} are.",
            proof: RuleProof(
                after: .minutes(0), hold: hold, fires: series(available: 0, wanted: 3), as: .init(value: "0"),
                silent: series(available: 3, wanted: 3), boundary: series(available: 1, wanted: 3),
                boundaryTitle: "stays silent while one pod is there"),
            """
            sum(kube_deployment_status_replicas_available{\(matchers)}) == 0 \
            and sum(kube_deployment_spec_replicas{\(matchers)}) > 0
            """)
    }

    fileprivate var targetDown: MonitoringRule {
        let hold = PrometheusDuration.minutes(2)
        let tenant = unit.tenantMatcher
        func series(_ first: Int, _ second: Int) -> [RuleProof.Series] {
            [(first, 0), (second, 1)].map { value, number in
                RuleProof.Series(
                    "up", tenant, "job=\"api\",instance=\"10.0.0.\(number):8080\"", ProofSamples.gauge("\(value)"))
            }
        }
        return alert(
            "TargetDown", .critical, for: hold, summary: "A workload of \(unit.name) is not reached",
            description: "Prometheus reaches {{ $value }} of the pods of {{ $labels.job }}.",
            proof: RuleProof(
                after: .minutes(0), hold: hold, fires: series(0, 0), as: .init(["job": "api"], value: "0"),
                silent: series(1, 1), boundary: series(0, 1), boundaryTitle: "stays silent while one pod is reached"),
            "sum by (job) (up{\(tenant)}) == 0")
    }
}
