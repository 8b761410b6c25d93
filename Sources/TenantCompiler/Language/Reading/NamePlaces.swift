internal import Diagnostics

/// The items of a list by the places of their names; a few are searched one by one.
struct NamePlaces: Sendable {
    private let spans: [Span]
    private let places: [Span: Int]?

    /// What is searched faster than it is hashed.
    private static let few = 32

    /// - Parameter spans: Where the names are written, in the order of the list.
    init(_ spans: [Span]) {
        self.spans = spans
        places = spans.count > Self.few ? Dictionary(spans.enumerated().map { ($1, $0) }) { first, _ in first } : nil
    }

    /// The index of the item whose name stands there.
    func index(of span: Span) -> Int? { places.map { $0[span] } ?? spans.firstIndex(of: span) }
}
