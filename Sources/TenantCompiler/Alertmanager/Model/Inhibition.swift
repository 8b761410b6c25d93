package import LabelMatching

/// Alerts that keep others quiet while they fire.
package struct Inhibition: Sendable, Hashable {
    package let source: [LabelMatcher]
    package let target: [LabelMatcher]
    /// Labels that both must have alike.
    package let equal: [String]
}
