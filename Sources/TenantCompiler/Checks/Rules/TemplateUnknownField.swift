extension Check {
    package static let templateUnknownField = Check(
        "template-unknown-field", "A template reads a field that the value does not have",
        why: """
            promtool takes it, and the alert shows an error where its text should be.
            """,
        accepts: [.describedAlert()],
        refuses: [.describedAlert("{{ $labels.job }} on {{ «.Job» }}")])
}
