internal import Diagnostics

/// How much disk the metrics that a tenant declares take in its Prometheus, at the least.
///
/// Prometheus' manual on storage says that a sample takes one to two bytes; one is counted. Each combination of the
/// values that labels are declared with is a series. What exporters expose beside the declared metrics is not counted.
struct SampleEstimate {
    /// The metric with the most series.
    let largest: (name: String, span: Span, series: Int)
    let series: Int
    private let interval: PrometheusDuration

    /// Null where the tenant declares no metrics.
    init?(_ unit: Unit) {
        let counts = unit.spec.metrics.items.map { (name: $0.name, span: $0.nameSpan, series: $0.element.series) }
        guard let largest = counts.max(by: { $0.series < $1.series }) else { return nil }
        self.largest = largest
        series = counts.reduce(0) { $0 + $1.series }
        interval = unit.tier.spec.monitoring.scrapeInterval.value ?? .minutes(1)
    }

    /// How long it takes to fill a size, in whole hours.
    func time(toFill size: ByteSize) -> PrometheusDuration {
        let samples = Double(size.bytes) / Double(series)
        let hours = samples * interval.seconds / 3_600
        return .hours(Int64(min(hours, Self.endless)))
    }

    /// A hundred years.
    private static let endless: Double = 876_000
}

extension MetricSpec {
    /// About a dozen buckets are what client libraries start with.
    private static let buckets = 12

    /// One for each combination of labels, and at most 2³⁰.
    fileprivate var series: Int {
        let most = 1 << 30
        var count = 1
        for label in labels.items where label.key != "le" && label.key != "quantile" {
            count = min(most, count * max(1, min(label.value.value ?? 1, most)))
        }
        switch type.value {
        case .histogram:
            return min(most, count * ((labels["le"]?.value).map { min($0, most) } ?? Self.buckets) + 2 * count)
        case .summary: return min(most, count * ((labels["quantile"]?.value).map { min($0, most) } ?? 0) + 2 * count)
        case .counter, .gauge, nil: return count
        }
    }
}
