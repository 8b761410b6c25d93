/// The aggregations of PromQL, each by the name it has there.
package enum AggregationOperator: String, Sendable, Hashable, CaseIterable {
    case avg, bottomk, count
    case countValues = "count_values"
    case group, limitk
    case limitRatio = "limit_ratio"
    case max, min, quantile, stddev, stdvar, sum, topk

    /// The type of the parameter before the operand, where it takes one.
    package var parameter: ValueType? {
        switch self {
        case .bottomk, .topk, .quantile, .limitk, .limitRatio: .scalar
        case .countValues: .string
        default: nil
        }
    }

    /// Whether the result is some of the operand's own series with all their labels.
    package var selectsSeries: Bool {
        switch self {
        case .bottomk, .topk, .limitk, .limitRatio: true
        default: false
        }
    }
}
