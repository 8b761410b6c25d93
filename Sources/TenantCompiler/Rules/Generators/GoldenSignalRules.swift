extension RuleGenerator {
    static let goldenSignals = RuleGenerator(
        "golden-signals", "Where `alerts.goldenSignals` is given: latency, traffic and errors of what the metrics tell"
    ) { unit in
        guard let signals = unit.spec.alerts.goldenSignals.value else { return [] }
        let draft = RuleDraft(unit: unit, span: unit.spec.alerts.goldenSignals.span ?? unit.tenant.document.nameSpan)
        let metrics = GoldenSignalMetrics(unit.spec.metrics)
        var rules: [MonitoringRule] = []
        var shape: [String] = []
        if let metric = metrics.latency, let limit = signals.latency.value {
            rules.append(draft.latency(metric, above: limit))
            shape.append("latency \(metric) \(limit.milliseconds)")
        }
        if let metric = metrics.traffic, let limit = signals.traffic.value {
            rules.append(draft.traffic(metric, above: limit))
            shape.append("traffic \(metric) \(limit.display)")
        }
        if let metric = metrics.traffic, let failures = metrics.failures, let limit = signals.errors.value {
            rules.append(draft.errors(metric, failures, above: limit))
            shape.append("errors \(metric) \(failures.label) \(limit.display)")
        }
        return draft.group(
            of: "golden-signals", evaluator: unit.ownEvaluator, shape: shape.joined(separator: ", "), rules)
    }
}

extension RuleDraft {
    /// The 95th percentile of each job: of rates, and of the buckets' sum by `le`.
    fileprivate func latency(_ metric: String, above limit: PrometheusDuration) -> MonitoringRule {
        let hold = PrometheusDuration.minutes(5)
        let tenant = unit.tenantMatcher
        // All requests lie above the one finite bucket, so that the percentile is that bucket's bound.
        func series(_ bound: PrometheusDuration) -> [RuleProof.Series] {
            [
                RuleProof.Series(
                    "\(metric)_bucket", tenant, "job=\"api\",le=\"\(bound.decimalSeconds)\"", ProofSamples.gauge("0")),
                RuleProof.Series("\(metric)_bucket", tenant, "job=\"api\",le=\"+Inf\"", ProofSamples.counter(60)),
            ]
        }
        let slow =
            limit.milliseconds < 500
            ? PrometheusDuration(milliseconds: limit.milliseconds * 2)
            : PrometheusDuration(milliseconds: (limit.milliseconds / 1_000 + 1) * 1_000)
        let fast = PrometheusDuration(milliseconds: max(1, limit.milliseconds / 2))
        return alert(
            "HighLatency", .warning, for: hold, labels: [("signal", "latency")],
            summary: "Requests of \(unit.name) are slow",
            description:
                "The 95th percentile of request times of {{ $labels.job }} is {{ $value | humanizeDuration }}, above \(limit.display).",
            proof: RuleProof(
                hold: hold, fires: series(slow), as: .init(["job": "api"], value: slow.humanized), silent: series(fast),
                boundary: series(limit), boundaryTitle: "stays silent at the threshold"),
            "histogram_quantile(0.95, sum by (job, le) (rate(\(metric)_bucket{\(tenant)}[5m]))) > \(limit.decimalSeconds)"
        )
    }

    fileprivate func traffic(_ metric: String, above limit: ExactDecimal) -> MonitoringRule {
        let hold = PrometheusDuration.minutes(2)
        let tenant = unit.tenantMatcher
        func series(_ perMinute: Int64) -> [RuleProof.Series] {
            [RuleProof.Series(metric, tenant, "job=\"api\"", ProofSamples.counter(perMinute))]
        }
        let whole = limit.wholePart
        // A hundredth below and above: a rate is a quotient, and what equals the threshold is up to its last bit.
        let below = limit.multiplied(by: ExactDecimal(units: 594, scale: 1))?.wholePart ?? whole
        return alert(
            "HighTraffic", .info, for: hold, labels: [("signal", "traffic")],
            summary: "\(unit.name) gets many requests",
            description:
                "{{ $labels.job }} gets {{ $value | printf \"%.1f\" }} requests a second, above \(limit.display).",
            proof: RuleProof(
                hold: hold, fires: series((whole * 2 + 1) * 60), as: .init(["job": "api"], value: "\(whole * 2 + 1).0"),
                silent: series(below / 2), boundary: series(below),
                boundaryTitle: "stays silent just below the threshold"),
            "sum by (job) (rate(\(metric){\(tenant)}[5m])) > \(limit.display)")
    }

    fileprivate func errors(
        _ metric: String, _ failures: (label: String, pattern: String), above limit: Percentage
    ) -> MonitoringRule {
        let hold = PrometheusDuration.minutes(1)
        let tenant = unit.tenantMatcher
        func series(_ failed: Int64) -> [RuleProof.Series] {
            [
                RuleProof.Series(metric, tenant, "job=\"api\",\(failures.label)=\"500\"", ProofSamples.counter(failed)),
                RuleProof.Series(
                    metric, tenant, "job=\"api\",\(failures.label)=\"200\"", ProofSamples.counter(1_000_000 - failed)),
            ]
        }
        // Of a million requests.
        let share = limit.millionths / 100
        let below = share - max(1, share / 100)
        return alert(
            "HighErrorRate", .critical, for: hold, labels: [("signal", "errors")],
            summary: "Requests of \(unit.name) fail",
            description:
                "{{ $value | humanizePercentage }} of the requests of {{ $labels.job }} fail, above \(limit.display).",
            isProved: limit < .hundred,
            proof: RuleProof(
                hold: hold, fires: series(1_000_000), as: .init(["job": "api"], value: "100%"),
                silent: series(below / 2), boundary: series(below),
                boundaryTitle: "stays silent just below the threshold"),
            """
            sum by (job) (rate(\(metric){\(failures.label)=~"\(failures.pattern)",\(tenant)}[5m])) \
            / sum by (job) (rate(\(metric){\(tenant)}[5m])) > \(limit.ratio.display)
            """)
    }
}

extension ExactDecimal {
    /// Without what stands behind the point.
    var wholePart: Int64 {
        var value = units
        for _ in 0..<scale { value /= 10 }
        return value
    }
}

extension PrometheusDuration {
    /// As the template function `humanizeDuration` prints milliseconds below a second, and whole seconds above.
    var humanized: String {
        guard milliseconds >= 1_000 else { return "\(milliseconds)ms" }
        let seconds = milliseconds / 1_000
        let (minutes, hours, days) = (seconds / 60 % 60, seconds / 3_600 % 24, seconds / 86_400)
        if days > 0 { return "\(days)d \(hours)h \(minutes)m \(seconds % 60)s" }
        if hours > 0 { return "\(hours)h \(minutes)m \(seconds % 60)s" }
        return minutes > 0 ? "\(minutes)m \(seconds % 60)s" : "\(seconds)s"
    }
}
