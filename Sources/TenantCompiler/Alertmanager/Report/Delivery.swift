package import Alerting
package import LabelMatching

/// One receiver that an alert reaches, how fast, and by which way through the tree.
package struct Delivery: Sendable, Hashable {
    package let receiver: String
    /// The matchers of each route below the root.
    package let path: [[LabelCondition]]
    /// How long first news waits.
    package let groupWait: Milliseconds
    /// How long further news of the same group waits.
    package let groupInterval: Milliseconds
    /// After how long the same is told again.
    package let repeatInterval: Milliseconds
    /// Names of the times in which nothing is told.
    package let mutes: [String]
    /// Matchers on labels that an alert may or may not carry: only with them does it get here.
    package let conditions: [LabelCondition]

    /// What an arrival at a route of a tree comes to.
    package init(_ arrival: Arrival, in tree: RouteTree) {
        receiver = arrival.options.receiver
        path = arrival.path.dropFirst().map { tree[$0].conditions }
        groupWait = arrival.options.groupWait
        groupInterval = arrival.options.groupInterval
        repeatInterval = arrival.options.repeatInterval
        mutes = arrival.options.muteTimeIntervals
        conditions = arrival.conditions
    }
}
