/// What is known of metrics without asking Prometheus.
package struct MetricKnowledge: Sendable {
    /// A metric as its owner declares it.
    package struct Metric: Sendable, Hashable {
        package let type: MetricType
        /// What its own series may have, without the target's labels, `le` and `quantile`; `nil` where nobody says.
        package let labels: [String]?

        package init(type: MetricType, labels: [String]? = nil) {
            self.type = type
            self.labels = labels
        }
    }

    /// What a metric is stored as.
    package enum Part: Sendable, Hashable {
        /// The metric itself.
        case whole
        /// `_bucket`, `_sum` and `_count` of a histogram or summary.
        case bucket, sum, count
    }

    /// The series of one name.
    package struct Series: Sendable, Hashable {
        /// The name that the metric is declared by.
        package let metric: String
        package let type: MetricType
        package let part: Part
        /// All labels that the series may have, but the name; `nil` where nobody says.
        package let labels: [String]?
        /// The label that each of the series has.
        package let certain: String?
        /// The labels as a sentence has them.
        let labelWords: String

        /// Whether its value only grows until it is reset; `nil` where nobody says.
        package var isCounter: Bool? {
            switch (part, type) {
            case (.whole, .counter), (.bucket, _), (.sum, _), (.count, _): true
            case (.whole, .unknown): nil
            case (.whole, _): false
            }
        }
    }

    /// By name.
    package let metrics: [String: Metric]
    /// Labels that any series may get from where it is scraped.
    package let targetLabels: [String]
    /// As a sentence has them; empty where there are none.
    private let targetWords: String
    private let suffixes: [(String, Part)] = [("_bucket", .bucket), ("_sum", .sum), ("_count", .count)]

    package init(metrics: [String: Metric] = [:], targetLabels: [String] = []) {
        self.metrics = metrics
        self.targetLabels = targetLabels
        targetWords = Self.words(targetLabels)
    }

    /// What is known of the series of a name; `nil` where nothing is.
    package func series(_ name: String) -> Series? {
        if let metric = metrics[name] { return series(name, metric, .whole) }
        for (suffix, part) in suffixes where name.hasSuffix(suffix) {
            let base = String(name.dropLast(suffix.count))
            guard let metric = metrics[base] else { continue }
            if metric.type == .histogram || metric.type == .summary && part != .bucket {
                return series(base, metric, part)
            }
        }
        return nil
    }

    private func series(_ name: String, _ metric: Metric, _ part: Part) -> Series {
        var certain: String?
        if part == .bucket { certain = "le" }
        if part == .whole, metric.type == .summary { certain = "quantile" }
        let labels = metric.labels.map { $0 + targetLabels + (certain.map { [$0] } ?? []) }
        let words = [Self.words(metric.labels ?? []), targetWords, Self.words(certain.map { [$0] } ?? [])]
        return Series(
            metric: name, type: metric.type, part: part, labels: labels, certain: certain,
            labelWords: words.filter { !$0.isEmpty }.joined(separator: ", "))
    }

    private static func words(_ labels: [String]) -> String {
        labels.map { "`\($0)`" }.joined(separator: ", ")
    }
}
