extension Check {
    package static let undeclaredVariable = Check(
        "undeclared-variable", "A dashboard's query names a variable that the dashboard does not declare",
        why: """
            Grafana leaves the name as it stands, and Prometheus refuses the query or finds nothing.
            """,
        given: .acmeInAFolder,
        accepts: [
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme",
              "templating": { "list": [ { "name": "job", "type": "query", "query": "label_values(jobs_queued, job)" } ] },
              "panels": [ { "targets": [ { "expr": "sum by (job) (rate(jobs_done_total{job=~\"$job\"}[$__rate_interval]))" } ] } ] }
            """#
        ],
        refuses: [
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme",
              "templating": { "list": [ { "name": "job", "type": "query", "query": "label_values(jobs_queued, job)" } ] },
              "panels": [ { "targets": [ { "expr": "jobs_queued{job=~\"«$jobs»\"}" } ] } ] }
            """#,
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme", "panels": [ { "targets": [ { "expr": "rate(jobs_done_total[«$interval»])" } ] } ] }
            """#,
        ])
}
