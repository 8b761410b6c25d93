/// What holds for alerts that end at a route, its own settings laid over those of the routes above it.
package struct RouteOptions: Sendable, Hashable {
    package var receiver = ""
    /// Names of labels, sorted.
    package var groupBy: [String] = []
    package var groupsByAll = false
    package var groupWait = Milliseconds(30_000)
    package var groupInterval = Milliseconds(300_000)
    package var repeatInterval = Milliseconds(14_400_000)
    /// Of this route alone: time intervals are not inherited.
    package var muteTimeIntervals: [String] = []
    package var activeTimeIntervals: [String] = []

    init() {}

    /// The options of a child with these as its parent's.
    func inherited(by route: Route) -> RouteOptions {
        var options = self
        if let receiver = route.receiver { options.receiver = receiver.value }
        if let groupBy = route.groupBy {
            options.groupBy = groupBy.map(\.value).sorted()
            options.groupsByAll = false
        } else if route.groupsByAll {
            options.groupsByAll = true
        }
        options.groupWait = route.groupWait?.value ?? groupWait
        options.groupInterval = route.groupInterval?.value ?? groupInterval
        options.repeatInterval = route.repeatInterval?.value ?? repeatInterval
        options.muteTimeIntervals = route.muteTimeIntervals.map(\.value)
        options.activeTimeIntervals = route.activeTimeIntervals.map(\.value)
        return options
    }
}
