/// Reads an expression as the Prometheus of a release does, and tells everything that it would refuse.
///
/// Ranges are offsets in the UTF-8 of the text.
package func parseExpression(
    _ text: String, version: PrometheusVersion, experimentalFunctions: Bool = false
) -> Parsed {
    let bytes = Array(text.utf8)
    guard bytes.count <= Parser.maximumLength else {
        let problem = PromQLProblem(
            .tooComplex, 0..<0, "the expression has \(bytes.count) bytes; at most \(Parser.maximumLength) are read")
        return Parsed(expression: nil, problems: [problem])
    }
    var parser = Parser(bytes, dialect: Dialect(version, allowsExperiments: experimentalFunctions))
    return parser.parse()
}
