package import LabelMatching

/// One receiver that an alert reaches, how fast, and by which way through the tree.
package struct Delivery: Sendable, Hashable {
    package let receiver: String
    /// The matchers of each route below the root.
    package let path: [[LabelMatcher]]
    /// With what routes inherit and what Alertmanager does by itself.
    package let timing: RouteTiming
    /// Names of the times in which nothing is told.
    package let mutes: [String]
    /// Matchers on labels that an alert may or may not carry: only with them does it get here.
    package let conditions: [LabelMatcher]
}
