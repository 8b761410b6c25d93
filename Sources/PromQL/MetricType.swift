/// What a metric counts or measures.
package enum MetricType: String, Sendable, Hashable, CaseIterable {
    case counter, gauge, histogram, summary
    /// Nobody says.
    case unknown
}
