/// What a token is.
enum TokenKind: UInt8, Sendable {
    case end
    /// Bytes that are no token; the lexer has told so.
    case invalid
    case comma, colon, leftParenthesis, rightParenthesis, leftBrace, rightBrace, leftBracket, rightBracket
    case number, duration, string
    /// A word without a colon that is no keyword; within braces any word.
    case identifier
    /// A word with a colon.
    case metricIdentifier
    case assign, matches, matchesNot, at
    case add, subtract, multiply, divide, modulo, power, equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case trimUpper, trimLower, and, or, unless, atan2
    case avg, bottomk, count, countValues, group, limitk, limitRatio, max, min, quantile, stddev, stdvar, sum, topk
    case offset, by, without, on, ignoring, groupLeft, groupRight, bool, start, stop

    var binaryOperator: BinaryOperator? {
        switch self {
        case .add: .add
        case .subtract: .subtract
        case .multiply: .multiply
        case .divide: .divide
        case .modulo: .modulo
        case .power: .power
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        case .trimUpper: .trimUpper
        case .trimLower: .trimLower
        case .and: .and
        case .or: .or
        case .unless: .unless
        case .atan2: .atan2
        default: nil
        }
    }

    var aggregation: AggregationOperator? {
        switch self {
        case .avg: .avg
        case .bottomk: .bottomk
        case .count: .count
        case .countValues: .countValues
        case .group: .group
        case .limitk: .limitk
        case .limitRatio: .limitRatio
        case .max: .max
        case .min: .min
        case .quantile: .quantile
        case .stddev: .stddev
        case .stdvar: .stdvar
        case .sum: .sum
        case .topk: .topk
        default: nil
        }
    }

    /// Whether it can be a metric's name at the head of a selector.
    var canBeMetric: Bool {
        switch self {
        case .identifier, .metricIdentifier, .and, .or, .unless, .offset, .by, .without, .start, .stop: true
        default: aggregation != nil
        }
    }

    /// Whether it can be a label in a grouping, as far as the kind goes.
    var canBeGroupingLabel: Bool {
        switch self {
        case .without: false
        case .on, .ignoring, .groupLeft, .groupRight, .bool, .atan2: true
        default: canBeMetric
        }
    }
}
