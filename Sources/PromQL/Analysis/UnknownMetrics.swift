internal import Diagnostics
internal import LabelMatching

extension Analyses {
    /// Metrics that nobody has declared and nobody has granted.
    static func unknownMetrics(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
        guard let isGranted = context.isGranted else { return [] }
        var problems: [PromQLProblem] = []
        expression.forEach { node in
            guard let selector = node.selector, let name = selector.metricName, !isBuiltIn(name),
                context.knowledge.series(name) == nil, !isGranted(name)
            else { return }
            let nearest = Suggestion.nearest(to: name, among: context.knowledge.metrics.keys.sorted())
            problems.append(
                PromQLProblem(
                    .unknownMetric, nameRange(selector), "the metric `\(name)` is neither declared nor granted",
                    help: nearest.map { "did you mean `\($0)`?" }
                        ?? "declare it under `metrics`, or have the platform team grant it"))
        }
        return problems
    }

    private static func nameRange(_ selector: Selector) -> Range<Int> {
        selector.name?.range ?? selector.matchers.first { $0.matcher.name == "__name__" }?.range ?? selector.coreRange
    }

    /// Series that Prometheus writes itself.
    private static func isBuiltIn(_ name: String) -> Bool {
        switch name {
        case "up", "ALERTS", "ALERTS_FOR_STATE", "scrape_duration_seconds", "scrape_samples_scraped",
            "scrape_samples_post_metric_relabeling", "scrape_series_added", "scrape_timeout_seconds",
            "scrape_sample_limit", "scrape_body_size_bytes":
            true
        default: false
        }
    }
}
