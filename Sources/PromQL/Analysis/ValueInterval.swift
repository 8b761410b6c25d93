/// The values that a vector or scalar can have, NaN apart.
struct ValueInterval: Sendable, Equatable {
    var low: Double
    var high: Double

    static let any = ValueInterval(-.infinity, .infinity)
    static let notNegative = ValueInterval(0, .infinity)

    init(_ low: Double, _ high: Double) {
        self.low = low
        self.high = high
    }

    var negated: ValueInterval { ValueInterval(-high, -low) }

    var isPoint: Bool { low == high }

    func union(_ other: ValueInterval) -> ValueInterval { ValueInterval(min(low, other.low), max(high, other.high)) }

    func intersection(_ other: ValueInterval) -> ValueInterval {
        let low = max(low, other.low)
        return ValueInterval(low, max(low, min(high, other.high)))
    }

    /// Whether a comparison can hold between some value of this one and some of another; bounds are taken as reached.
    func can(_ operation: BinaryOperator, _ other: ValueInterval) -> Bool {
        switch operation {
        case .equal: low <= other.high && other.low <= high
        case .notEqual: !(isPoint && other.isPoint && low == other.low)
        case .less: low < other.high
        case .lessOrEqual: low <= other.high
        case .greater: high > other.low
        case .greaterOrEqual: high >= other.low
        default: true
        }
    }

    /// Whether all of these values are among others; bounds are taken as reached.
    func isWithin(_ other: ValueInterval) -> Bool { low >= other.low && high <= other.high }

    /// What is left of the values where a comparison with others holds.
    func narrowed(by operation: BinaryOperator, _ other: ValueInterval) -> ValueInterval {
        switch operation {
        case .equal: intersection(other)
        case .less, .lessOrEqual: intersection(ValueInterval(-.infinity, other.high))
        case .greater, .greaterOrEqual: intersection(ValueInterval(other.low, .infinity))
        default: self
        }
    }

    static func + (left: Self, right: Self) -> Self { Self.made(left.low + right.low, left.high + right.high) }

    static func - (left: Self, right: Self) -> Self { left + right.negated }

    static func * (left: Self, right: Self) -> Self {
        let products = [left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high]
        guard !products.contains(where: \.isNaN) else {
            return left.low >= 0 && right.low >= 0 ? .notNegative : .any
        }
        return Self.made(products.min() ?? -.infinity, products.max() ?? .infinity)
    }

    private static func made(_ low: Double, _ high: Double) -> Self {
        Self(low.isNaN ? -.infinity : low, high.isNaN ? .infinity : high)
    }
}
