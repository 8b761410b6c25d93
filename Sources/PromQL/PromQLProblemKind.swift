/// What a problem is about; the compiler gives each kind a code.
package enum PromQLProblemKind: String, Sendable, Hashable, CaseIterable {
    /// What promtool refuses, and nothing else.
    case syntax
    /// Nested more deeply than is read, or longer.
    case tooComplex
    /// A matcher on the tenant label that is not the tenant's own.
    case tenantConflict
    /// A function that gives series the tenant's label.
    case tenantMade
    /// A selector that Prometheus makes itself and that no matcher can be given to.
    case tenantUnreachable
    /// A rule whose value is neither an instant vector nor a scalar.
    case ruleValue
    /// Conditions on a label that no series can meet together.
    case contradiction
    /// A bound of a histogram spelt as the release does not store it.
    case bucketSpelling
    /// `rate` and the like of what does not only grow.
    case rateOfGauge
    /// `rate` and the like of what was aggregated, where a restart of one series counts as growth of all.
    case rateOfAggregation
    /// `delta`, an average and the like of what only grows until it is reset.
    case counterAsGauge
    /// A range with fewer samples than its function needs.
    case shortRange
    /// A moment that is the same at each evaluation of a rule, or yet to come.
    case fixedTime
    /// A regular expression that says what a plain condition says, or nothing.
    case idlePattern
    /// A quantile of buckets that have lost their bounds.
    case quantileWithoutBounds
    /// A quantile of buckets as they were counted since the start and not over a time.
    case quantileWithoutRate
    /// A quantile that is not between 0 and 1.
    case quantileOutOfRange
    /// A comparison that no value can meet.
    case neverTrue
    /// An alert that fires whatever the series say.
    case neverResolves
    /// An alert without a condition on a value: it fires as long as there are series.
    case noCondition
    /// A metric that is neither declared nor granted.
    case unknownMetric
    /// A label that the series are declared not to have, or that they have lost.
    case unknownLabel
    /// An operator whose two sides can never have the same labels.
    case impossibleMatch
    /// An operator that fails as soon as one side has several series for one of the other.
    case ambiguousMatch
}
