internal import Diagnostics

/// A metric that a tenant declares, or that one of its rules records.
struct MetricFact: Sendable {
    let name: String
    let span: Span
    /// The whole declaration's or rule's, where an author wrote it.
    let itemSpan: Span?
    /// Null for what a rule records: PromQL tells no type.
    var type: MetricType?
    /// Where the type is written.
    var typeSpan: Span?
    var labels: [LabelFact] = []
    /// Whether a rule makes it; its labels are then those of the expression, and not known.
    var isRecorded = false

    var subject: String { "metric/\(name)" }

    /// A label of a declared metric.
    struct LabelFact: Sendable {
        let name: String
        /// How many values are expected.
        let cardinality: Int?
        let span: Span
        let valueSpan: Span
    }
}
