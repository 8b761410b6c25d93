extension Function {
    package var result: ValueType {
        switch self {
        case .end, .maxOf, .minOf, .pi, .range, .scalar, .start, .step, .time: .scalar
        default: .instantVector
        }
    }

    package var signature: FunctionSignature { table }

    private static let signatures = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.made) })

    /// The signature out of a table that is made once.
    var table: FunctionSignature { Self.signatures[self] ?? made }

    private var made: FunctionSignature {
        let (arguments, least, most) = shape
        let (since, until, stable) = releases
        return FunctionSignature(
            arguments: arguments, least: least, most: most, result: result, since: since, until: until,
            stableSince: stable)
    }

    /// Types of arguments, and how many there must and may be.
    private var shape: ([ValueType], least: Int, most: Int?) {
        switch self {
        case .end, .pi, .range, .start, .step, .time: ([], 0, 0)
        case .maxOf, .minOf: ([.scalar, .scalar], 2, 2)
        case .vector: ([.scalar], 1, 1)
        case .clamp: ([.instantVector, .scalar, .scalar], 3, 3)
        case .clampMax, .clampMin: ([.instantVector, .scalar], 2, 2)
        case .round: ([.instantVector, .scalar], 1, 2)
        case .dayOfMonth, .dayOfWeek, .dayOfYear, .daysInMonth, .hour, .minute, .month, .year: ([.instantVector], 0, 1)
        case .histogramFraction: ([.scalar, .scalar, .instantVector], 3, 3)
        case .histogramQuantile: ([.scalar, .instantVector], 2, 2)
        case .histogramQuantiles: ([.instantVector, .string, .scalar], 3, 12)
        case .info: ([.instantVector, .instantVector], 1, 2)
        case .labelJoin: ([.instantVector, .string, .string, .string], 3, nil)
        case .labelReplace: ([.instantVector, .string, .string, .string, .string], 5, 5)
        case .sortByLabel, .sortByLabelDesc: ([.instantVector, .string], 1, nil)
        case .predictLinear: ([.rangeVector, .scalar], 2, 2)
        case .quantileOverTime: ([.scalar, .rangeVector], 2, 2)
        case .doubleExponentialSmoothing, .holtWinters: ([.rangeVector, .scalar, .scalar], 3, 3)
        case _ where takesRange: ([.rangeVector], 1, 1)
        default: ([.instantVector], 1, 1)
        }
    }

    /// Whether one range vector is all that it takes.
    private var takesRange: Bool {
        switch self {
        case .absentOverTime, .avgOverTime, .changes, .countOverTime, .delta, .deriv, .firstOverTime, .idelta,
            .increase, .irate, .lastOverTime, .madOverTime, .maxOverTime, .minOverTime, .presentOverTime, .rate,
            .resets, .stddevOverTime, .stdvarOverTime, .sumOverTime, .tsOfFirstOverTime, .tsOfLastOverTime,
            .tsOfMaxOverTime, .tsOfMinOverTime:
            true
        default: false
        }
    }

    /// The release that brought it, the one that dropped it and the one that made it stable.
    private var releases: (since: PrometheusVersion, until: PrometheusVersion?, stable: PrometheusVersion?) {
        switch self {
        case .histogramStddev, .histogramStdvar: (Self.v(2, 47), nil, Self.v(2, 47))
        case .madOverTime, .sortByLabel, .sortByLabelDesc: (Self.v(2, 49), nil, nil)
        case .histogramAvg: (Self.v(2, 51), nil, Self.v(2, 51))
        case .info: (Self.v(2, 55), nil, nil)
        case .doubleExponentialSmoothing: (Self.v(3, 0), nil, nil)
        case .holtWinters: (Self.v(0, 0), Self.v(3, 0), Self.v(0, 0))
        case .tsOfLastOverTime, .tsOfMaxOverTime, .tsOfMinOverTime: (Self.v(3, 5), nil, nil)
        case .firstOverTime: (Self.v(3, 7), nil, Self.v(3, 14))
        case .tsOfFirstOverTime: (Self.v(3, 7), nil, nil)
        case .histogramQuantiles: (Self.v(3, 11), nil, nil)
        case .end, .range, .start, .step: (Self.v(3, 12), nil, nil)
        case .maxOf, .minOf: (Self.v(3, 13), nil, nil)
        case .startTimestamp: (Self.v(3, 14), nil, nil)
        default: (Self.v(0, 0), nil, Self.v(0, 0))
        }
    }

    private static func v(_ major: Int, _ minor: Int) -> PrometheusVersion { PrometheusVersion(major, minor) }
}
