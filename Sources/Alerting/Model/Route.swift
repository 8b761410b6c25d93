package import Diagnostics
package import LabelMatching

/// One node of the routing tree as it is written; what it leaves out it may inherit.
package struct Route: Sendable {
    /// Its place in `RouteTree.routes`.
    package let index: Int
    /// Nil for the root.
    package let parent: Int?
    package var children: [Int] = []
    /// Where the node begins.
    package let span: Span
    package var receiver: Located<String>?
    /// The labels to group by; nil where it is inherited, as it is by an empty list too.
    package var groupBy: [Located<String>]?
    /// Whether `...` groups by every label.
    package var groupsByAll = false
    package var groupWait: Located<Milliseconds>?
    package var groupInterval: Located<Milliseconds>?
    package var repeatInterval: Located<Milliseconds>?
    package var matchers: [RouteMatcher] = []
    package var muteTimeIntervals: [Located<String>] = []
    package var activeTimeIntervals: [Located<String>] = []
    /// Whether siblings behind it are tried too.
    package var continues = false
    package var continueSpan: Span?

    package init(index: Int, parent: Int?, span: Span) {
        self.index = index
        self.parent = parent
        self.span = span
    }

    package var conditions: [LabelCondition] { matchers.map(\.condition) }

    /// The place that stands for the route in a finding: its matchers, or its beginning where it has none.
    package var mark: Span {
        guard let first = matchers.first?.span, let last = matchers.last?.span, first.start <= last.start else {
            return span
        }
        return Span(file: first.file, start: first.start, end: max(first.end, last.end))
    }
}
