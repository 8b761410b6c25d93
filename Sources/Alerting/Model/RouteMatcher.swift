package import Diagnostics
package import LabelMatching

/// A condition of a route or an inhibition, and where it is written.
package struct RouteMatcher: Sendable, Hashable {
    package let condition: LabelCondition
    package let span: Span

    package init(_ condition: LabelCondition, _ span: Span) {
        self.condition = condition
        self.span = span
    }
}
