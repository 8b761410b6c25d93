/// The functions of PromQL from 2.42 on, each by the name it has there.
package enum Function: String, Sendable, Hashable, CaseIterable {
    case abs
    case absent
    case absentOverTime = "absent_over_time"
    case acos
    case acosh
    case asin
    case asinh
    case atan
    case atanh
    case avgOverTime = "avg_over_time"
    case ceil
    case changes
    case clamp
    case clampMax = "clamp_max"
    case clampMin = "clamp_min"
    case cos
    case cosh
    case countOverTime = "count_over_time"
    case dayOfMonth = "day_of_month"
    case dayOfWeek = "day_of_week"
    case dayOfYear = "day_of_year"
    case daysInMonth = "days_in_month"
    case deg
    case delta
    case deriv
    case doubleExponentialSmoothing = "double_exponential_smoothing"
    case end
    case exp
    case firstOverTime = "first_over_time"
    case floor
    case histogramAvg = "histogram_avg"
    case histogramCount = "histogram_count"
    case histogramFraction = "histogram_fraction"
    case histogramQuantile = "histogram_quantile"
    case histogramQuantiles = "histogram_quantiles"
    case histogramStddev = "histogram_stddev"
    case histogramStdvar = "histogram_stdvar"
    case histogramSum = "histogram_sum"
    case holtWinters = "holt_winters"
    case hour
    case idelta
    case increase
    case info
    case irate
    case labelJoin = "label_join"
    case labelReplace = "label_replace"
    case lastOverTime = "last_over_time"
    case ln
    case log10
    case log2
    case madOverTime = "mad_over_time"
    case maxOf = "max_of"
    case maxOverTime = "max_over_time"
    case minOf = "min_of"
    case minOverTime = "min_over_time"
    case minute
    case month
    case pi
    case predictLinear = "predict_linear"
    case presentOverTime = "present_over_time"
    case quantileOverTime = "quantile_over_time"
    case rad
    case range
    case rate
    case resets
    case round
    case scalar
    case sgn
    case sin
    case sinh
    case sort
    case sortByLabel = "sort_by_label"
    case sortByLabelDesc = "sort_by_label_desc"
    case sortDesc = "sort_desc"
    case sqrt
    case start
    case startTimestamp = "start_timestamp"
    case stddevOverTime = "stddev_over_time"
    case stdvarOverTime = "stdvar_over_time"
    case step
    case sumOverTime = "sum_over_time"
    case tan
    case tanh
    case time
    case timestamp
    case tsOfFirstOverTime = "ts_of_first_over_time"
    case tsOfLastOverTime = "ts_of_last_over_time"
    case tsOfMaxOverTime = "ts_of_max_over_time"
    case tsOfMinOverTime = "ts_of_min_over_time"
    case vector
    case year

    /// The function of that name; names are case-sensitive.
    static let byName: [String: Function] = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
