/// What Prometheus takes and what yet cannot be meant; in the order of the text.
package func analyze(_ expression: Expression, _ context: AnalysisContext) -> [PromQLProblem] {
    var problems: [PromQLProblem] = []
    for analysis in Analyses.all { problems += analysis(expression, context) }
    return problems.sorted {
        ($0.range.lowerBound, $0.range.upperBound, $0.kind.rawValue)
            < ($1.range.lowerBound, $1.range.upperBound, $1.kind.rawValue)
    }
}

/// One question about an expression.
typealias Analysis = @Sendable (Expression, AnalysisContext) -> [PromQLProblem]

/// All questions that are asked.
enum Analyses {
    static let all: [Analysis] = [
        ruleValue, contradictions, idlePatterns, bucketSpellings, rates, gaugeFunctions, comparedCounters, rangeLengths,
        quantiles,
        comparisons, emptyResults, fixedTimes, alertConditions, joins, unknownMetrics, unknownLabels,
    ]
}
