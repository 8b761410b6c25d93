extension Check {
    package static let templateInvalidQuery = Check(
        "template-invalid-query", "A query of a template is no PromQL",
        why: """
            Prometheus parses it when the alert fires, and the alert shows an error where its text should be.
            """,
        accepts: [.describedAlert()],
        refuses: [.describedAlert("{{ query `sum«(»up` | first | value }}")])
}
