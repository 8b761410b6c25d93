internal import Diagnostics

extension Check {
    package static let fixedTime = Check(
        "fixed-time", "A rule reads a moment that never changes, or is yet to come", severity: .warning,
        why: """
            A rule is evaluated now, again and again. What is tied to a moment says the same each time, until the \
            samples of that moment are deleted; of what is yet to come there are none.
            """,
        accepts: [
            .alert(on: "queue_length > 2 * queue_length offset 1d", declaring: .jobs, isExplained: false)
        ],
        refuses: [
            .alert(on: "queue_length «@ 1767225600» > 3", declaring: .jobs, isExplained: false),
            .alert(on: "queue_length «offset -5m» > 3", declaring: .jobs, isExplained: false),
        ])
}
