/// A type of metric.
package enum MetricType: String, Word {
    case counter
    case gauge
    case histogram
    case summary

    package static let noun = "a type of metric"
}
