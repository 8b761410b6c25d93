internal import PromQL

/// What it costs to evaluate rules once, told by their text alone: the minutes of samples that their selectors read.
///
/// A selector without a range counts one minute, a range its length, and a subquery its operand once for each step.
enum RuleCost {
    static func minutes(of group: RuleGroup, _ unit: Unit) -> Int {
        let release = unit.prometheusVersion
        let version = PrometheusVersion(release.major, release.minor)
        return group.rules.reduce(0) { sum, rule in
            sum + (parseExpression(rule.expr.text, version: version).expression.map(minutes) ?? 0)
        }
    }

    /// The depth is bounded by that of parsed expressions; no sum is larger than what a limit can be.
    private static func minutes(of expression: Expression) -> Int {
        switch expression {
        case .selector: return 1
        case .range(let range): return minutes(range.duration.seconds)
        case .subquery(let subquery):
            let step = subquery.step.map(\.seconds) ?? 60
            let steps = max(1, subquery.duration.seconds / max(1, step))
            return Int(min(most, Double(minutes(of: subquery.operand)) * steps))
        default: return expression.children.reduce(0) { min(Int(most), $0 + minutes(of: $1)) }
        }
    }

    private static func minutes(_ seconds: Double) -> Int { max(1, Int(min(most, (seconds / 60).rounded(.up)))) }

    private static let most = 1e12
}
