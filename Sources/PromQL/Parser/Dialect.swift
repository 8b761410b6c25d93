/// How the language of a release differs from that of others.
struct Dialect: Sendable {
    let version: PrometheusVersion
    let allowsExperiments: Bool
    /// Names in quotes within braces: 2.51.
    let hasQuotedNames: Bool
    /// `1_000`, durations as numbers, and numbers as durations: 2.54.
    let hasNumberDurations: Bool
    /// Labels of groupings in quotes: 2.55.
    let hasQuotedGroupings: Bool
    /// Any text is a label's name: 3.0.
    let hasUTF8Names: Bool
    /// Signs before durations, and offsets of nothing: 3.4.
    let hasDurationExpressions: Bool
    /// Before 3.6 any letter after a range's duration is read as a colon.
    let takesLettersForColons: Bool
    /// `</` and `>/`: 3.11.
    let hasTrims: Bool

    init(_ version: PrometheusVersion, allowsExperiments: Bool) {
        self.version = version
        self.allowsExperiments = allowsExperiments
        hasQuotedNames = version >= PrometheusVersion(2, 51)
        hasNumberDurations = version >= PrometheusVersion(2, 54)
        hasQuotedGroupings = version >= PrometheusVersion(2, 55)
        hasUTF8Names = version >= PrometheusVersion(3, 0)
        hasDurationExpressions = version >= PrometheusVersion(3, 4)
        takesLettersForColons = version < PrometheusVersion(3, 6)
        hasTrims = version >= PrometheusVersion(3, 11)
    }
}
