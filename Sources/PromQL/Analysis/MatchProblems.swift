/// Finds operators whose two sides can never match, and those that fail as soon as there are several series of a group.
///
/// Problems stand in the order of the text, each once.
package func matchProblems(in expression: Expression, knowledge: MetricKnowledge = MetricKnowledge()) -> [PromQLProblem]
{
    var inference = LabelInference(knowledge: knowledge, keepsMatches: true)
    _ = inference.labels(of: expression)
    let problems = inference.matches.compactMap { match in
        match.node.operation == .or ? nil : match.contradiction ?? match.ambiguity
    }
    return problems.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
}
