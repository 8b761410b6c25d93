internal import LabelMatching

/// Whether alerts get to a route, and which end there.
struct RouteReach: Sendable {
    var status: Status
    /// Alerts that end at the route, told by one of them.
    var end: MatcherSet.Witness

    enum Status: Sendable, Hashable {
        case reachable
        /// Its own matchers cannot hold together.
        case contradictsItself
        /// Its matchers cannot hold together with those of a route above it.
        case contradicts(Int)
        /// Every alert that it could take an earlier route takes.
        case shadowed(by: Int)
        /// The same, of several routes together.
        case covered([Int])
        /// It lies under a route that no alert gets to.
        case behindUnreachable
        case unknown
    }
}
