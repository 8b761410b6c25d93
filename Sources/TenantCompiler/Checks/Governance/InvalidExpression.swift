extension Check {
    package static let invalidExpression = Check(
        "invalid-expression", "A regular expression is none of RE2",
        why: """
            Expressions are RE2, as those of Prometheus are: they match in linear time, and have neither look-around nor
            back-references.
            """,
        given: .acme,
        accepts: [
            """
            \(.standard())
                - { type: regex, field: metric.name, pattern: "^[a-z]+$", message: Lower case }
            """
        ],
        refuses: [
            """
            \(.standard())
                - { type: regex, field: metric.name, pattern: «"^(?!go_)"», message: Not of Go }
            """
        ])
}
