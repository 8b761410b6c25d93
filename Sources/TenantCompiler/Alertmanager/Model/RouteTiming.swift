/// How fast a route sends and repeats; what is null is inherited.
package struct RouteTiming: Sendable, Hashable {
    package var groupWait: PrometheusDuration?
    package var groupInterval: PrometheusDuration?
    package var repeatInterval: PrometheusDuration?

    package init() {}

    init(_ spec: SeverityTimingSpec) {
        groupWait = spec.groupWait.value
        groupInterval = spec.groupInterval.value
        repeatInterval = spec.repeatInterval.value
    }

    package var isEmpty: Bool { groupWait == nil && groupInterval == nil && repeatInterval == nil }

    /// The timing where this one's say comes first.
    package func over(_ other: RouteTiming) -> RouteTiming {
        var timing = self
        timing.groupWait = groupWait ?? other.groupWait
        timing.groupInterval = groupInterval ?? other.groupInterval
        timing.repeatInterval = repeatInterval ?? other.repeatInterval
        return timing
    }
}
