internal import Synchronization

/// What searches look through and what they may cost together, so that no expressions of a hostile author, and no number
/// of them, can make an analysis slow.
package final class SearchScope: Sendable {
    /// The scalars that values are made of.
    package let universe: ScalarSet
    /// A second or two.
    package static let defaultWork = 10_000_000
    private let left: Mutex<Int>

    /// `work` is in steps of automata; about ten million are done in a second.
    package init(universe: ScalarSet = .all, work: Int = SearchScope.defaultWork) {
        self.universe = universe
        left = Mutex(work)
    }

    /// Whether searches have been left off.
    package var isSpent: Bool { left.withLock { $0 <= 0 } }

    func spend(_ work: Int) { left.withLock { $0 -= work } }
}
