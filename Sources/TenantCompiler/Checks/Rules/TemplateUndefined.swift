extension Check {
    package static let templateUndefined = Check(
        "template-undefined", "A template uses a variable or a template that does not exist",
        why: """
            The alert shows an error where its text should be.
            """,
        accepts: [.describedAlert()],
        refuses: [.describedAlert("{{ template «`nobody`» . }}")])
}
