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
        /// The labels as a sentence has them.
        let labelWords: String
        /// What holds for the labels by name, where they are known.
        let presences: [String: LabelPresence]

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
    /// What is known of the series of each name, made once, since every selector asks.
    private let known: [String: Series]

    package init(metrics: [String: Metric] = [:], targetLabels: [String] = []) {
        self.metrics = metrics
        self.targetLabels = targetLabels
        var known: [String: Series] = [:]
        for (name, metric) in metrics where metric.type == .histogram || metric.type == .summary {
            for (suffix, part) in [("_bucket", Part.bucket), ("_sum", .sum), ("_count", .count)]
            where metric.type == .histogram || part != .bucket {
                known[name + suffix] = Series(name, metric, part, targetLabels)
            }
        }
        // A name that is declared itself is that metric's.
        for (name, metric) in metrics { known[name] = Series(name, metric, .whole, targetLabels) }
        self.known = known
    }

    /// What is known of the series of a name; `nil` where nothing is.
    package func series(_ name: String) -> Series? { known[name] }
}

extension MetricKnowledge.Series {
    fileprivate init(
        _ name: String, _ metric: MetricKnowledge.Metric, _ part: MetricKnowledge.Part, _ targetLabels: [String]
    ) {
        self.metric = name
        type = metric.type
        self.part = part
        // Labels that each of the series has.
        let extra =
            switch (part, metric.type) {
            case (.bucket, _): ["le"]
            case (.whole, .summary): ["quantile"]
            default: [] as [String]
            }
        labels = metric.labels.map { $0 + targetLabels + extra }
        labelWords = (labels ?? []).map { "`\($0)`" }.joined(separator: ", ")
        var presences = Dictionary((labels ?? []).map { ($0, LabelPresence.sometimes) }) { first, _ in first }
        for label in extra { presences[label] = .always }
        self.presences = presences
    }
}
