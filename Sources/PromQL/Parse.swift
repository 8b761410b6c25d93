/// Reads an expression as the Prometheus of a release does, and tells everything that it would refuse.
///
/// Ranges are offsets in the UTF-8 of the text.
package func parseExpression(
    _ text: String, version: PrometheusVersion, experimentalFunctions: Bool = false
) -> Parsed {
    Parsed(expression: nil, problems: [])
}
