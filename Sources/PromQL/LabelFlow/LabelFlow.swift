/// The labels that the result of an expression can carry.
package struct LabelFlow: Sendable {
    let labels: LabelSet

    /// Whether the result's series have a label.
    package func presence(of label: String) -> LabelPresence { labels[label] }

    /// The labels that the result's series can have, sorted; `nil` where they may have any.
    package var possibleLabels: [String]? { labels.possible }
}

/// Infers which labels the result of an expression carries, and for those that it cannot, what takes them away.
///
/// The expression is one that Prometheus takes. What is inferred holds for each series of the result.
package func labelFlow(of expression: Expression, knowledge: MetricKnowledge = MetricKnowledge()) -> LabelFlow {
    var inference = LabelInference(knowledge: knowledge)
    return LabelFlow(labels: inference.labels(of: expression))
}
