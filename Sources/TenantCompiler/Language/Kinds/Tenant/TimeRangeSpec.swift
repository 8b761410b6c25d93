internal import Diagnostics

/// A part of a day.
package struct TimeRangeSpec: Spec {
    package var from = Layered<TimeOfDay>()
    package var to = Layered<TimeOfDay>()

    package init() {}

    package static let title = "time range"

    package static let fields: [Field<TimeRangeSpec>] = [
        Field("from", \.from, required: true, "When it begins, in quotes", example: "\"22:00\""),
        Field(
            "to", \.to, required: true, "When it ends, in quotes; past midnight takes two ranges", example: "\"24:00\""),
    ]

    package static var hasRequirements: Bool { true }

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        guard let start = from.value, let end = to.value, let span = to.span, start >= end else { return }
        reader.report(
            .invalidTime, "the range from \(start.display) to \(end.display) never holds", at: span,
            label: "not after its beginning", others: from.span.map { [Label($0, "begins here")] } ?? [],
            help: "write a range past midnight as two: one until \"24:00\", one from \"00:00\"")
    }
}
