extension Check {
    package static let wrongSubject = Check(
        "wrong-subject", "A rule of a standard looks at something that there is not",
        why: """
            A rule about nothing would never be broken, and everybody would think that it is kept.
            """,
        given: .acme,
        accepts: [
            """
            \(.standard())
                - { type: regex, field: metric.name, pattern: "^[a-z]", message: Lower case }
            """,
            """
            \(.standard())
                - { type: requiredFields, fields: [ "manifest:Deployment.spec.replicas", tenant.billing.code ], message: Say it }
              appliesTo: { environments: [ production ] }
            \(.acme)
              billing: { code: CC-1 }
            """,
        ],
        refuses: [
            """
            \(.standard())
                - { type: regex, field: «metric.nmae», pattern: "^[a-z]", message: Lower case }
            """,
            """
            \(.standard())
                - { type: maximum, field: «metric.name», maximum: 3, message: Not many }
            """,
            """
            \(.standard())
                - { type: forbiddenFields, fields: [ «tenant.colour» ], message: None }
            """,
        ])
}
