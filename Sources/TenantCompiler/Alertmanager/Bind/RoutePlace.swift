internal import Diagnostics

/// Where a document says what a route is made of.
struct RoutePlace: Sendable {
    /// Of the whole.
    let span: Span
    /// In step with the matchers.
    let matchers: [Span]
    let receiver: Span?
    let continues: Span?

    /// For what no matcher of a document says.
    init(_ span: Span) {
        self.span = span
        matchers = []
        receiver = nil
        continues = nil
    }

    init(_ route: AlertRouteSpec, _ span: Span) {
        self.span = span
        matchers = route.matchers.elements.compactMap(\.span)
        receiver = route.receiver.span
        continues = route.continue.span
    }
}
