internal import Diagnostics
internal import PromQL

/// Reports metrics that an objective is measured by and that nobody has declared or granted: its alerts would never fire.
func reportUnknownMetrics(
    of item: Named<ObjectiveSpec>.Item, _ unit: Unit, _ series: ReadableSeries, _ diagnostics: inout DiagnosticList
) {
    guard let isGranted = series.isGranted else { return }
    let indicator = item.element.indicator
    for selector in [indicator.ratio.errors, indicator.ratio.total, indicator.latency.histogram] {
        guard let text = selector.value, let span = selector.span, let metric = MetricSelector(text)?.metric,
            series.knowledge.series(metric) == nil, !isGranted(metric)
        else { continue }
        let nearest = Suggestion.nearest(to: metric, among: series.knowledge.metrics.keys.sorted())
        diagnostics.append(
            Diagnostic(
                code: Check.unknownMetric.code, severity: Check.unknownMetric.severity,
                message: "objective `\(item.name)` of tenant `\(unit.name)` is measured by `\(metric)`, "
                    + "which is neither declared nor granted",
                labels: [Label(span, nearest.map { "did you mean `\($0)`?" } ?? "not known")],
                help: "declare it under `metrics`, or have the platform team grant it", tenant: unit.name))
    }
}
