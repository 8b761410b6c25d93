extension Check {
    package static let templateInvalidPattern = Check(
        "template-invalid-pattern", "A regular expression or a format of a template does not hold",
        why: """
            promtool takes it, and the alert shows an error where its text should be.
            """,
        accepts: [.describedAlert()],
        refuses: [.describedAlert("{{ reReplaceAll «`(`» `` $labels.job }}")])
}
