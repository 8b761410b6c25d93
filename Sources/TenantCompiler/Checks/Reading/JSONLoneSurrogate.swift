extension Check {
    package static let jsonLoneSurrogate = Check(
        "json-lone-surrogate", "An escape in JSON is half of a character",
        why: """
            A character beyond U+FFFF takes two escapes, a high and a low surrogate. One of them alone is no character: \
            readers of JSON replace it, drop it or refuse the file, each in its own way.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs done \\ud83d\\ude80", "panels": [] }
            """
        ],
        refuses: [
            """
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs done «\\ud83d»", "panels": [] }
            """,
            """
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs done «\\ude80»«\\ud83d»", "panels": [] }
            """,
        ])
}
