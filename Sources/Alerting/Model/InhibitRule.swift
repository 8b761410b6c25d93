package import Diagnostics

/// Alerts that meet the source matchers silence those that meet the target's, where some labels are equal.
package struct InhibitRule: Sendable {
    package let span: Span
    package var source: [RouteMatcher] = []
    package var target: [RouteMatcher] = []
    package var equal: [Located<String>] = []

    package init(span: Span) { self.span = span }
}
