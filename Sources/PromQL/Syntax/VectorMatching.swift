/// How the series of two vectors find each other.
package struct VectorMatching: Sendable, Hashable {
    /// The labels that decide, or all but those.
    package enum Labels: Sendable, Hashable {
        /// Nothing written: all labels.
        case all
        case on([Name])
        case ignoring([Name])
    }

    /// Which side may have several series for one of the other.
    package enum Group: String, Sendable, Hashable {
        case left = "group_left"
        case right = "group_right"
    }

    package var labels: Labels
    package var group: Group?
    /// Labels that the many side takes from the one side.
    package var include: [Name]
    /// The bytes of `on`, `ignoring` and the group with their labels; empty where none is written.
    package var range: Range<Int>

    package init(labels: Labels = .all, group: Group? = nil, include: [Name] = [], range: Range<Int> = 0..<0) {
        self.labels = labels
        self.group = group
        self.include = include
        self.range = range
    }
}
