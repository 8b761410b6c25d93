internal import LabelMatching

extension Analyses {
    /// From 3.0 on `le` and `quantile` are stored as floating-point numbers, so that `le="1"` chooses nothing new.
    static func bucketSpellings(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        guard context.version >= PrometheusVersion(3, 0) else { return [] }
        var problems: [PromQLProblem] = []
        expression.forEach { node in
            guard let selector = node.selector else { return }
            let isBucket = selector.metricName.map { $0.hasSuffix("_bucket") } ?? true
            for condition in selector.matchers {
                let matcher = condition.matcher
                guard matcher.operation == .equal || matcher.operation == .notEqual,
                    matcher.name == "quantile" || (matcher.name == "le" && isBucket), isWhole(matcher.value)
                else { continue }
                let both = "\(matcher.value)|\(matcher.value)\\\\.0"
                let sign = matcher.operation == .equal ? "=~" : "!~"
                problems.append(
                    PromQLProblem(
                        .bucketSpelling, condition.range,
                        "Prometheus \(context.version) stores this bound as `\(matcher.value).0`",
                        help: "\(matcher.name)\(sign)\"\(both)\" holds before and after an upgrade",
                        fix: TextEdit(condition.range, "\(matcher.name)\(sign)\"\(both)\"")))
            }
        }
        return problems
    }

    private static func isWhole(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy(\.isDigit) }
}
