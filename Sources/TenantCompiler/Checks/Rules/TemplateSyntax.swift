extension Check {
    package static let templateSyntax = Check(
        "template-syntax", "A label or annotation is no Go template",
        why: """
            Prometheus refuses the whole file of rules, so that none of them is evaluated.
            """,
        accepts: [.describedAlert()],
        refuses: [.describedAlert("«{{ $labels.job »")])
}
