extension ParsedTemplate {
    /// What is wrong with the template's queries as PromQL, at its place in the template.
    ///
    /// Prometheus finds it out when the alert fires: it parses no query before.
    package func queryProblems(version: PrometheusVersion) -> [TemplateProblem] {
        queries.flatMap { query in
            let parsed = parseExpression(query.text, version: version)
            if let expression = parsed.expression, expression.type != .instantVector, expression.type != .scalar {
                return [
                    TemplateProblem(
                        .invalidQuery, query.literal.place(of: expression.range),
                        "a query must give an instant vector or a scalar, not a \(expression.type.rawValue)")
                ]
            }
            return parsed.problems.map { problem in
                TemplateProblem(
                    problem.kind == .tooComplex ? .tooComplex : .invalidQuery,
                    query.literal.place(of: problem.range), problem.message, help: problem.help)
            }
        }
    }
}
