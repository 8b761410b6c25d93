extension ValueInterval {
    /// The values that an expression's result can have.
    init(of expression: Expression) {
        switch expression {
        case .number(let node): self = node.value.isNaN ? .any : Self(node.value, node.value)
        case .string, .selector, .range: self = .any
        case .subquery(let node): self.init(of: node.operand)
        case .parenthesized(let node): self.init(of: node.inner)
        case .unary(let node):
            let inner = Self(of: node.operand)
            self = node.isNegative ? inner.negated : inner
        case .aggregation(let node): self.init(of: node)
        case .call(let node): self.init(of: node)
        case .binary(let node): self.init(of: node)
        }
    }

    private init(of node: Aggregation) {
        switch node.operation {
        case .count, .countValues: self = Self(1, .infinity)
        case .group: self = Self(1, 1)
        case .stddev, .stdvar: self = .notNegative
        case .min, .max, .avg, .topk, .bottomk, .limitk, .limitRatio: self.init(of: node.operand)
        case .quantile: self = .any
        case .sum:
            let inner = Self(of: node.operand)
            self = Self(inner.low >= 0 ? inner.low : -.infinity, inner.high <= 0 ? inner.high : .infinity)
        }
    }

    private init(of node: Binary) {
        let left = Self(of: node.left)
        let right = Self(of: node.right)
        switch node.operation {
        case _ where node.returnsBool: self = Self(0, 1)
        case .add: self = left + right
        case .subtract: self = left - right
        case .multiply: self = left * right
        case .divide:
            let keepsSign = left.low >= 0 && right.low >= 0
            self =
                right.isPoint && right.low != 0
                ? left * Self(1 / right.low, 1 / right.low) : keepsSign ? .notNegative : .any
        case .modulo where right.isPoint && right.low != 0 && right.low.isFinite:
            // As the remainder of a division in C: less than the divisor, with the sign of the dividend.
            let most = right.low.magnitude
            self = Self(left.low >= 0 ? 0 : -most, left.high <= 0 ? 0 : most)
        case .or: self = left.union(right)
        case .and, .unless: self = left
        case _ where node.operation.isComparison:
            // The result has the values of the vector, wherever it stands.
            self =
                node.left.type == .scalar
                ? right.narrowed(by: node.operation.mirrored, left) : left.narrowed(by: node.operation, right)
        default: self = .any
        }
    }

    private init(of call: Call) {
        let first = call.arguments.first
        switch call.function {
        case .abs, .sqrt, .exp, .rate, .irate, .increase, .changes, .resets, .stddevOverTime, .stdvarOverTime,
            .histogramCount, .histogramStddev, .histogramStdvar:
            self = .notNegative
        case .absent, .absentOverTime, .presentOverTime: self = Self(1, 1)
        case .countOverTime: self = Self(1, .infinity)
        // The first second of 1970 is gone.
        case .time: self = Self(1, .infinity)
        case .hour: self = Self(0, 23)
        case .minute: self = Self(0, 59)
        case .dayOfWeek: self = Self(0, 6)
        case .dayOfMonth: self = Self(1, 31)
        case .dayOfYear: self = Self(1, 366)
        case .daysInMonth: self = Self(28, 31)
        case .month: self = Self(1, 12)
        case .sgn, .sin, .cos, .tanh: self = Self(-1, 1)
        case .histogramFraction: self = Self(0, 1)
        case .pi: self = Self(.pi, .pi)
        case .minOverTime, .maxOverTime, .avgOverTime, .lastOverTime, .labelReplace, .labelJoin, .sort, .sortDesc,
            .vector, .scalar:
            self = first.map { Self(of: $0) } ?? .any
        case .clampMin, .clampMax, .clamp: self = Self.clamped(call)
        default: self = .any
        }
    }

    private static func clamped(_ call: Call) -> Self {
        let bounds = call.arguments.dropFirst().map { Self(of: $0) }
        guard let first = call.arguments.first, let one = bounds.first, let last = bounds.last else { return .any }
        let inner = Self(of: first)
        switch call.function {
        case .clampMin: return Self(max(inner.low, one.low), max(inner.high, one.high))
        case .clampMax: return Self(min(inner.low, one.low), min(inner.high, one.high))
        default:
            guard one.high <= last.low else { return .any }
            return Self(min(max(inner.low, one.low), last.high), max(min(inner.high, last.high), one.low))
        }
    }
}

extension BinaryOperator {
    /// The comparison with its sides changed over.
    var mirrored: BinaryOperator {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        default: self
        }
    }
}
