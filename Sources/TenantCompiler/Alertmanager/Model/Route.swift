package import LabelMatching

/// A node of the routing tree.
package struct Route: Sendable, Hashable {
    package var matchers: [LabelMatcher] = []
    /// Null for the parent's.
    package var receiver: String?
    /// Empty for the parent's.
    package var groupBy: [String] = []
    package var timing = RouteTiming()
    /// Names of the times in which the route is silent. Alertmanager does not inherit them.
    package var mutes: [String] = []
    /// Whether an alert that the route takes is shown to its later siblings too.
    package var continues = false
    package var routes: [Route] = []
    /// Whose words it is made of; null for what is there for everybody.
    package var origin: RouteOrigin?

    package init(_ matchers: [LabelMatcher] = [], receiver: String? = nil) {
        self.matchers = matchers
        self.receiver = receiver
    }
}
