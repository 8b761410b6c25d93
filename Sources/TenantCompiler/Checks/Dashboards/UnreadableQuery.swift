extension Check {
    package static let unreadableQuery = Check(
        "unreadable-query", "A dashboard asks what cannot be kept to its tenant",
        why: """
            Whatever a dashboard asks is given the tenant's matcher. A query that lies elsewhere, that two readers of JSON read
            differently, or that takes no condition would show other tenants.
            """,
        given: .acmeInAFolder,
        accepts: [
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme",
              "templating": { "list": [ { "name": "job", "type": "query", "query": "label_values(job)" },
                                        { "name": "metric", "type": "query", "query": "metrics(jobs_.*)" } ] },
              "panels": [] }
            """#
        ],
        refuses: [
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme",
              "templating": { "list": [ { "name": "label", "type": "query", "query": «"label_names()"» } ] }, "panels": [] }
            """#,
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme", "panels": [ { "targets": [ { "expr": "jobs_queued", «"Expr"»: "up" } ] } ] }
            """#,
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme", "panels": [ { «"libraryPanel"»: { "uid": "shared", "name": "Shared" } } ] }
            """#,
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme",
              "templating": { "list": [ { "name": "a", "type": "constant", "query": "x" } ] },
              "panels": [ { "targets": [ { "expr": "jobs_queued{a=\"«${a:\", b=\"}»\"}" } ] } ] }
            """#,
        ])
}
