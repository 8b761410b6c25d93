extension Check {
    package static let templateWrongArguments = Check(
        "template-wrong-arguments", "A function of a template gets what it cannot take",
        why: """
            promtool takes it, and the alert shows an error where its text should be.
            """,
        accepts: [.describedAlert()],
        refuses: [.describedAlert("{{ «humanize» }}")])
}
