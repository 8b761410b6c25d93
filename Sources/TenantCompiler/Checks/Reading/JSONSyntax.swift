extension Check {
    package static let jsonSyntax = Check(
        "json-syntax", "A file is not valid JSON",
        why: """
            Grafana and every other reader of JSON refuse it. Comments, single quotes and commas behind the last item are \
            YAML's or JavaScript's, and not JSON's.
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
            { "title": "Jobs done", «}»
            """,
            """
            # tenants/acme/dashboards/jobs.json
            { "title": «'Jobs» done' }
            """,
        ])
}
