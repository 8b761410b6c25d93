package import LabelMatching

/// One receiver that an alert reaches, and the way it takes there.
package struct Arrival: Sendable, Hashable {
    /// The route that the alert ends at.
    package let route: Int
    /// The routes from the root to that one.
    package let path: [Int]
    package let options: RouteOptions
    /// Of the matchers on the way those that the alert may fail: only where they hold does it get here.
    package let conditions: [LabelCondition]
}
