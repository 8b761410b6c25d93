extension Objective {
    /// Error ratios and what is known of the objective; the period, which is dear and changes slowly; the alerts.
    func groups(_ draft: RuleDraft) -> [RuleGroup] {
        let group = { (part: String, interval: PrometheusDuration?, rules: [MonitoringRule]) in
            draft.group(
                of: "objectives", "\(name)\(part.isEmpty ? "" : ".")\(part)", every: interval, evaluator: evaluator,
                shape: shape, rules)
        }
        return group("", nil, recordings(draft)) + group("period", .minutes(5), period(draft))
            + group("alerts", nil, alerts(draft))
    }

    /// What tells the objective's series from others; owners and targets may change without breaking them.
    private var identity: [(String, String)] { [("slo", name)] }

    func selector(_ metric: String, _ draft: RuleDraft) -> String {
        "\(metric){slo=\"\(name)\",\(draft.unit.tenantMatcher)}"
    }

    private func recordings(_ draft: RuleDraft) -> [MonitoringRule] {
        var spans: [PrometheusDuration] = []
        for window in windows {
            for span in [window.short, window.long] where !spans.contains(span) { spans.append(span) }
        }
        let ratios = spans.sorted().map { span in
            draft.record(
                "slo:sli_error:ratio_rate\(span.display)", labels: identity, indicator.errorRatio(over: span.display))
        }
        return ratios + [
            draft.record(
                "slo:sli_total:increase1h", labels: identity, "\(indicator.total("1h")) * 3600"),
            draft.record("slo:objective:ratio", labels: identity, "vector(\(target.ratio.display))"),
            draft.record("slo:error_budget:ratio", labels: identity, "vector(\(budgetRatio))"),
            draft.record(
                "slo:current_burn_rate:ratio", labels: identity,
                "\(selector("slo:sli_error:ratio_rate5m", draft)) / \(budgetRatio)"),
            draft.record(
                "slo:metadata:info",
                labels: identity
                    + [
                        ("workload", workload), ("window", window.display), ("objective", target.display),
                        ("tier", draft.unit.tier.name), ("team", draft.unit.spec.owner.team.value ?? ""),
                    ].filter { !$0.1.isEmpty }, "vector(1)"),
        ]
    }

    private func period(_ draft: RuleDraft) -> [MonitoringRule] {
        let five = selector("slo:sli_error:ratio_rate5m", draft)
        let ratio = "slo:sli_error:ratio_rate\(window.inDays)"
        return [
            draft.record(
                ratio, labels: identity,
                "sum_over_time(\(five)[\(window.inDays)]) / count_over_time(\(five)[\(window.inDays)])"),
            draft.record("slo:period_burn_rate:ratio", labels: identity, "\(selector(ratio, draft)) / \(budgetRatio)"),
            draft.record(
                "slo:period_error_budget_remaining:ratio", labels: identity,
                "1 - \(selector(ratio, draft)) / \(budgetRatio)"),
        ]
    }

    private func alerts(_ draft: RuleDraft) -> [MonitoringRule] {
        [.page, .ticket].compactMap { burnAlert($0, draft) } + [forecast(draft)]
    }

    /// Fires where a short and a long window both burn too fast: the long one says that it matters, the short one
    /// that it still goes on.
    private func burnAlert(_ severity: BurnRateWindow.BurnRateSeverity, _ draft: RuleDraft) -> MonitoringRule? {
        let own = windows.filter { $0.severity == severity }
        // A ratio is never above 1, so that a loose objective has thresholds that nothing can reach.
        let reachable = own.filter {
            let threshold = $0.threshold(of: window, budget: budget)
            return threshold.numerator < threshold.denominator
        }
        guard let first = reachable.first else { return nil }
        let conditions = reachable.map { pair in
            let threshold = pair.threshold(of: window, budget: budget).promQL
            let sides = [pair.short, pair.long].map {
                "\(selector("slo:sli_error:ratio_rate\($0.display)", draft)) > \(threshold)"
            }
            return "(\(sides.joined(separator: " and ")))"
        }
        let isPage = severity == .page
        let expr = """
            (\(conditions.joined(separator: " or "))) and \(selector("slo:sli_total:increase1h", draft)) \
            >= \(minimumRequests)
            """
        return draft.alert(
            isPage ? "ErrorBudgetBurn" : "ErrorBudgetBurnSlow", isPage ? .critical : .warning,
            for: isPage ? .minutes(2) : .minutes(15),
            labels: [("slo", name), ("slo_severity", severity.rawValue), ("workload", workload)].filter {
                !$0.1.isEmpty
            },
            summary: "Objective \(name) of \(draft.unit.name) burns its error budget",
            description: """
                {{ $value | humanizePercentage }} of the events fail; \(target.display) of \(window.inDays) are \
                promised to be good.
                """,
            proof: burnProof(draft, first, isPage ? .minutes(2) : .minutes(15)), expr)
    }

    private func burnProof(_ draft: RuleDraft, _ pair: BurnRateWindow, _ hold: PrometheusDuration) -> RuleProof {
        func series(short: String, long: String, requests: Int) -> [RuleProof.Series] {
            [("sli_error:ratio_rate\(pair.short.display)", short), ("sli_error:ratio_rate\(pair.long.display)", long)]
                .map { RuleProof.Series(selector("slo:\($0)", draft), ProofSamples.gauge($1)) }
                + [
                    RuleProof.Series(
                        selector("slo:sli_total:increase1h", draft), ProofSamples.gauge("\(requests)"))
                ]
        }
        let enough = max(1, minimumRequests)
        var proof = RuleProof(
            after: .minutes(0), hold: hold, fires: series(short: "1", long: "1", requests: enough),
            as: .init(value: "100%"), silent: series(short: "1", long: "0", requests: enough),
            boundary: series(
                short: "1", long: pair.threshold(of: window, budget: budget).rounded, requests: enough),
            boundaryTitle: "stays silent at the threshold")
        proof.cases.append(
            RuleProof.Case(
                title: "stays silent where there are few requests",
                series: series(short: "1", long: "1", requests: enough - 1), at: hold, firing: nil))
        return proof
    }

    /// The budget will be gone within three days if it goes on burning as in the last day.
    private func forecast(_ draft: RuleDraft) -> MonitoringRule {
        let remaining = "slo:period_error_budget_remaining:ratio"
        let hold = PrometheusDuration.hours(1)
        func series(_ start: String, _ step: String) -> [RuleProof.Series] {
            [RuleProof.Series(selector(remaining, draft), ProofSamples.line(from: start, by: step, times: 600))]
        }
        return draft.alert(
            "ErrorBudgetForecast", .info, for: hold,
            labels: [("slo", name), ("workload", workload)].filter { !$0.1.isEmpty },
            summary: "The error budget of \(name) of \(draft.unit.name) will be used up",
            description: """
                {{ $value | humanizePercentage }} of the error budget is left, and at this trend none will be within \
                three days.
                """,
            // A minute a sample: three days are 4320 of them.
            proof: RuleProof(
                after: .minutes(30), hold: hold, fires: series("1", "-0.005"), as: .init(value: "55%"),
                silent: series("1", "0"), boundary: series("1", "-0.0002"),
                boundaryTitle: "stays silent where it lasts a little longer"),
            """
            \(selector(remaining, draft)) > 0 and predict_linear(\(selector(remaining, draft))[1d], 259200) < 0
            """)
    }
}

extension PrometheusDuration {
    /// Whole days as `30d`, since Prometheus would print four weeks as `4w`.
    var inDays: String { milliseconds % 86_400_000 == 0 ? "\(milliseconds / 86_400_000)d" : display }
}
