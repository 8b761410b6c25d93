extension RuleGenerator {
    static let budget = RuleGenerator(
        "budget", "Where `billing.budget` is given: what the tenant costs, and alerts on its shares and its trend"
    ) { unit in
        let budget = unit.spec.billing.budget
        guard let monthly = budget.monthly.value, monthly.units > 0 else { return [] }
        let draft = RuleDraft(unit: unit, span: budget.monthly.span ?? unit.tenant.document.nameSpan)
        let model = unit.program.governance.costModels.first?.spec ?? CostModelSpec()
        let currency = model.currency.value?.text ?? "USD"
        let shares = Set(budget.alertAt.elements.compactMap(\.value)).sorted()
        let alerts = shares.indices.compactMap { index in
            draft.budgetUsed(
                shares[index], until: index + 1 < shares.count ? shares[index + 1] : nil, of: monthly, currency)
        }
        return draft.group(
            of: "budget", every: .minutes(5), evaluator: .platform,
            shape: "\(alerts.count) \(currency) \(shares.map(\.display).joined(separator: " "))",
            amounts: monthly.display,
            [draft.hourlyCost(model.rates)] + alerts + [draft.budgetForecast(monthly, currency)])
    }
}

/// What containers, volumes, GPUs and load balancers of a tenant cost an hour.
let hourlyCostMetric = "tenant:cost_hourly:sum"

/// A month has 730 hours, a twelfth of a year, as the cost model counts.
let hoursOfMonth = "730"

extension RuleDraft {
    /// As OpenCost counts: of each container the larger of what it requests and what it uses.
    fileprivate func hourlyCost(_ rates: CostRatesSpec) -> MonitoringRule {
        let matchers = unit.namespaceMatchers
        func rate(_ rate: Layered<ExactDecimal>) -> String { rate.value?.display ?? "0" }
        func containers(_ resource: String, or use: String) -> String {
            """
            (sum(max by (pod, container) (kube_pod_container_resource_requests{resource="\(resource)",\(matchers)} or \
            \(use))) or vector(0))
            """
        }
        let cpu = containers("cpu", or: "rate(container_cpu_usage_seconds_total{container!=\"\",\(matchers)}[1h])")
        let memory = containers("memory", or: "container_memory_working_set_bytes{container!=\"\",\(matchers)}")
        return record(
            hourlyCostMetric,
            """
            (\(cpu) * \(rate(rates.cpuHour)) \
            + \(memory) / 1073741824 * \(rate(rates.memoryGiBHour)) \
            + (sum(kube_persistentvolumeclaim_resource_requests_storage_bytes{\(matchers)}) or vector(0)) \
            / 1073741824 * \(rate(rates.storageGiBMonth)) / \(hoursOfMonth) \
            + (sum(kube_pod_container_resource_requests{resource="nvidia_com_gpu",\(matchers)}) or vector(0)) \
            * \(rate(rates.gpuHour)) \
            + (count(kube_service_spec_type{type="LoadBalancer",\(matchers)}) or vector(0)) \
            * \(rate(rates.loadBalancerMonth)) / \(hoursOfMonth)) \
            and on () (count(kube_namespace_status_phase{\(matchers)}) > 0)
            """)
    }

    /// Over the last thirty days, since PromQL knows no calendar; of several shares only the largest is told.
    fileprivate func budgetUsed(
        _ share: Percentage, until next: Percentage?, of monthly: ExactDecimal, _ currency: String
    ) -> MonitoringRule? {
        guard let limit = monthly.multiplied(by: share.ratio), limit.units > 0 else { return nil }
        let upper = next.flatMap { monthly.multiplied(by: $0.ratio) }
        let hold = PrometheusDuration.hours(1)
        // Of an hour, in millionths: what makes the month's limit, rounded down.
        guard let millionths = limit.millionths.map({ $0 / 730 }) else { return nil }
        let series = { (hourly: Int64) in
            let value = ExactDecimal(units: max(0, hourly), scale: 6).display
            return [RuleProof.Series(hourlyCostMetric, unit.tenantMatcher, "", ProofSamples.gauge(value))]
        }
        let month = "avg_over_time(\(hourlyCostMetric){\(unit.tenantMatcher)}[30d]) * \(hoursOfMonth)"
        return alert(
            "BudgetShareUsed", share < .hundred ? .info : .warning, for: hold,
            labels: [("budget_share", share.display)],
            summary: "\(unit.name) has used \(share.display) of its budget",
            description: """
                The last thirty days cost {{ $value | printf "%.0f" }} \(currency), above \(share.display) of \
                \(monthly.display) a month.
                """,
            proof: RuleProof(
                after: .hours(2), hold: hold, step: .minutes(15), fires: series(millionths + 1),
                as: .init(value: limit.rounded), silent: series(0), boundary: series(millionths - 1),
                boundaryTitle: "stays silent just below the share"),
            "\(month) > \(limit.display)" + (upper.map { " <= \($0.display)" } ?? ""))
    }

    fileprivate func budgetForecast(_ monthly: ExactDecimal, _ currency: String) -> MonitoringRule {
        let hold = PrometheusDuration.hours(6)
        let whole = max(1, monthly.wholePart)
        let series = { (start: String, step: String) in
            [RuleProof.Series(hourlyCostMetric, unit.tenantMatcher, "", ProofSamples.line(from: start, by: step))]
        }
        return alert(
            "BudgetForecast", .warning, for: hold, summary: "\(unit.name) will cost more than its budget",
            description: """
                If the last week goes on, a month will cost {{ $value | printf "%.0f" }} \(currency), above \
                \(monthly.display).
                """,
            proof: RuleProof(
                after: .hours(3), hold: hold, step: .minutes(15), fires: series("\(whole)", "0"),
                as: .init(value: "\(whole * 730)"), silent: series("0", "0"), boundary: series("\(whole / 731)", "0"),
                boundaryTitle: "stays silent where the trend stays just below"),
            """
            predict_linear(\(hourlyCostMetric){\(unit.tenantMatcher)}[7d], 2592000) * \(hoursOfMonth) > \(monthly.display)
            """)
    }
}

extension ExactDecimal {
    /// In millionths, rounded down; null where that does not fit.
    fileprivate var millionths: Int64? {
        if let exact = units(atScale: 6) { return exact }
        guard scale > 6 else { return nil }
        return (6..<scale).reduce(units) { value, _ in value / 10 }
    }

    /// To a whole number, a half upwards.
    fileprivate var rounded: String {
        guard scale > 0 else { return display }
        let half = ExactDecimal(units: units, scale: scale - 1).wholePart
        return String((half + 5) / 10)
    }
}
