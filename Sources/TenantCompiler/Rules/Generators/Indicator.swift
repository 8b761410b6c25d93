/// How an objective tells bad events from all, as PromQL over a window.
struct Indicator: Sendable {
    /// Bad events a second; without labels.
    let bad: @Sendable (_ window: String) -> String
    /// All events a second; without labels.
    let total: @Sendable (_ window: String) -> String
    /// For a native histogram, whose share of bad events is asked for at once.
    var ratio: (@Sendable (_ window: String) -> String)?
    /// All that tells it from others, beside the tenant's name.
    let shape: String

    /// Null where a selector is none, which a check reports.
    init?(_ spec: IndicatorSpec, tenantMatcher: String) {
        if let ratio = spec.ratio.value {
            guard let errors = MetricSelector(ratio.errors.value ?? ""),
                let total = MetricSelector(ratio.total.value ?? "")
            else { return nil }
            let (bad, all) = (errors.adding(tenantMatcher), total.adding(tenantMatcher))
            self.init(
                bad: { "(sum(rate(\(bad)[\($0)])) or vector(0))" }, total: { "sum(rate(\(all)[\($0)]))" },
                shape: "ratio \(errors.text) \(total.text)")
            return
        }
        guard let latency = spec.latency.value, let below = latency.below.value,
            let histogram = MetricSelector(latency.histogram.value ?? "")
        else { return nil }
        let shape = "latency \(histogram.text) \(below.milliseconds)"
        if latency.native.value ?? false {
            let selector = histogram.adding(tenantMatcher)
            let rate: @Sendable (String) -> String = { "sum(rate(\(selector)[\($0)]))" }
            self.init(
                bad: {
                    "(1 - histogram_fraction(0, \(below.decimalSeconds), \(rate($0)))) * histogram_count(\(rate($0)))"
                },
                total: { "histogram_count(\(rate($0)))" }, shape: "native " + shape)
            ratio = { window in
                """
                (1 - histogram_fraction(0, \(below.decimalSeconds), \(rate(window)))) \
                and histogram_count(\(rate(window))) > 0
                """
            }
            return
        }
        let count = histogram.suffixed("_count").adding(tenantMatcher)
        let fast = histogram.suffixed("_bucket").adding("\(Self.bucket(below)),\(tenantMatcher)")
        self.init(
            bad: { "(sum(rate(\(count)[\($0)])) - sum(rate(\(fast)[\($0)])))" },
            total: { "sum(rate(\(count)[\($0)]))" }, shape: shape)
    }

    private init(
        bad: @escaping @Sendable (String) -> String, total: @escaping @Sendable (String) -> String, shape: String
    ) {
        self.bad = bad
        self.total = total
        self.shape = shape
    }

    /// Exporters write the bound of a bucket with a trailing zero or without, and Prometheus 3 rewrites it.
    private static func bucket(_ bound: PrometheusDuration) -> String {
        let seconds = bound.decimalSeconds
        let other = seconds.contains(".") ? seconds + "0" : seconds + ".0"
        let patterns = [seconds, other].map { $0.split(separator: ".").joined(separator: "\\\\.") }
        return "le=~\"\(patterns.joined(separator: "|"))\""
    }

    /// The share of bad events in a window; nothing while there are no events, so that silence is no error.
    func errorRatio(over window: String) -> String {
        ratio?(window) ?? "\(bad(window)) / (\(total(window)) > 0)"
    }
}
