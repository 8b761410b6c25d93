extension Check {
    package static let templateImpossibleLabel = Check(
        "template-impossible-label", "A template reads a label that the expression cannot give",
        why: """
            The text stays empty there, in every alert.
            """,
        accepts: [.describedAlert()],
        refuses: [.describedAlert("{{ $labels«.pod» }} fails")])
}
