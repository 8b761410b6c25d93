extension Check {
    package static let templateStrayPipe = Check(
        "template-stray-pipe", "A `|` of a template has nothing behind it",
        why: """
            Nothing is done to the value, and something was meant.
            """,
        accepts: [.describedAlert()],
        refuses: [.describedAlert("{{ $value «|» }}")])
}
