internal import Diagnostics

extension RuleGenerator {
    static let objectives = RuleGenerator(
        "objectives", "For each entry of `slos`: error ratios, the error budget, and alerts on how fast it burns"
    ) { unit in
        unit.objectives.flatMap { $0.groups(RuleDraft(unit: unit, span: $0.span)) }
    }
}

extension Unit {
    /// The objectives that rules can be made of; what others lack is reported by checks.
    var objectives: [Objective] { spec.slos.items.compactMap { Objective($0, in: self) } }
}

/// A service level objective with all that its rules need.
struct Objective: Sendable {
    let name: String
    let span: Span
    let workload: String
    /// In millionths of one percent: what may fail.
    let budget: Int64
    let target: Percentage
    let window: PrometheusDuration
    let windows: [BurnRateWindow]
    let minimumRequests: Int
    let indicator: Indicator
    let evaluator: RuleEvaluator

    init?(_ item: Named<ObjectiveSpec>.Item, in unit: Unit) {
        let spec = item.element
        let tierObjective = unit.tier.spec.slo
        guard let target = spec.objective.value ?? tierObjective.availability.value,
            target.millionths > 0, target < .hundred,
            let window = spec.window.value ?? tierObjective.window.value,
            let windows = BurnRateWindow.windows(of: window),
            let indicatorSpec = spec.indicator.value,
            let indicator = Indicator(indicatorSpec, tenantMatcher: unit.tenantMatcher)
        else { return nil }
        name = item.name
        span = item.nameSpan
        workload = spec.workload.value ?? ""
        budget = Percentage.hundred.millionths - target.millionths
        self.target = target
        self.window = window
        self.windows = windows
        minimumRequests = spec.minimumRequests.value ?? 60
        self.indicator = indicator
        evaluator = unit.objectiveEvaluator(over: window)
    }

    /// The budget as a share of one.
    var budgetRatio: String { Percentage(millionths: budget).ratio.display }

    var shape: String {
        "\(name) \(workload) \(target.display) \(window.display) \(minimumRequests) \(indicator.shape)"
    }
}

extension Unit {
    /// The tenant's own server where it keeps samples for a whole window, and else the platform's.
    func objectiveEvaluator(over window: PrometheusDuration) -> RuleEvaluator {
        guard hasPrometheus else { return .platform }
        return retention >= window || platform.monitoring.remoteWrite.value == nil ? .tenant : .platform
    }
}
