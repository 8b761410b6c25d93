extension Check {
    package static let foreignDataSource = Check(
        "foreign-data-source", "A dashboard names a data source that is not its tenant's own",
        why: """
            A name or `uid` of one Grafana means nothing in another, or means a data source that shows other tenants. Grafana asks
            a panel's data source whatever its targets say.
            """,
        given: .acmeInAFolder,
        accepts: [
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme", "templating": { "list": [ { "name": "datasource", "type": "datasource", "query": "prometheus" } ] },
              "panels": [ { "datasource": { "type": "prometheus", "uid": "${datasource}" },
                            "targets": [ { "expr": "sum(jobs_queued)" } ] } ] }
            """#,
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme", "panels": [ { "datasource": null, "targets": [ { "expr": "sum(jobs_queued)" } ] } ] }
            """#,
        ],
        refuses: [
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme",
              "panels": [ { "datasource": { "type": "prometheus", "uid": «"PBFA97CFB590B2093"» },
                            "targets": [ { "expr": "sum(jobs_queued)" } ] } ] }
            """#,
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme", "templating": { "list": [ { "name": "datasource", "type": "datasource", "query": "prometheus" } ] },
              "panels": [ { "datasource": { "type": «"loki"», "uid": "${datasource}" }, "targets": [ { "expr": "{job=\"api\"}" } ] } ] }
            """#,
        ])
}
