/// What an expression is judged by.
package struct AnalysisContext: Sendable {
    /// What the expression is for.
    package enum Purpose: Sendable, Hashable {
        case recording
        case alert
        /// A panel or a query: any value will do.
        case query
    }

    package let purpose: Purpose
    package let version: PrometheusVersion
    package let knowledge: MetricKnowledge
    /// The shortest time between two scrapes of what is declared, in seconds; `nil` where nobody says.
    package let scrapeInterval: Double?
    /// Whether a metric may be read that is not the tenant's own; `nil` where any metric may be read.
    package let isGranted: (@Sendable (_ metric: String) -> Bool)?

    package init(
        purpose: Purpose, version: PrometheusVersion, knowledge: MetricKnowledge = MetricKnowledge(),
        scrapeInterval: Double? = nil, isGranted: (@Sendable (_ metric: String) -> Bool)? = nil
    ) {
        self.purpose = purpose
        self.version = version
        self.knowledge = knowledge
        self.scrapeInterval = scrapeInterval
        self.isGranted = isGranted
    }
}
