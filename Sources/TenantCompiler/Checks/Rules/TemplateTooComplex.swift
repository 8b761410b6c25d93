extension Check {
    package static let templateTooComplex = Check(
        "template-too-complex", "A template is nested more deeply, or longer, than is read",
        why: """
            Nobody reads such a text either.
            """,
        accepts: [.describedAlert()],
        refuses: [.describedAlert(tooDeep)])
}

private let tooDeep =
    String(repeating: "{{ if true }}", count: 100) + "«{{ if true }}»" + String(repeating: "{{ if true }}", count: 299)
    + String(repeating: "{{ end }}", count: 400)
