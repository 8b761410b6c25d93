extension Check {
    package static let escapingValue = Check(
        "escaping-value", "A value of a dashboard's variable does not stay where a query puts it",
        why: """
            Grafana puts values into the text of a query. One that ends the string it stands in, or that is more than one word,
            adds conditions and selectors of its own, which nothing has kept to the tenant.
            """,
        given: .acmeInAFolder,
        accepts: [
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme",
              "templating": { "list": [ { "name": "queue", "type": "custom", "query": "mail, billing", "allValue": ".+" } ] },
              "panels": [ { "targets": [ { "expr": "jobs_queued{queue=~\"$queue\"}" } ] } ] }
            """#,
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme",
              "templating": { "list": [ { "name": "by", "type": "custom", "query": "queue, job" },
                                        { "name": "limit", "type": "textbox", "query": "10" } ] },
              "panels": [ { "targets": [ { "expr": "sum by ($by) (jobs_queued) > $limit" } ] } ] }
            """#,
        ],
        refuses: [
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme",
              "templating": { "list": [ { "name": "queue", "type": "constant", "query": «"\"} or up{job=\"x"» } ] },
              "panels": [ { "targets": [ { "expr": "jobs_queued{queue=~\"${queue:raw}\"}" } ] } ] }
            """#,
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme",
              "templating": { "list": [ { "name": "metric", "type": "custom", "query": «"jobs_queued, sum(up)"» } ] },
              "panels": [ { "targets": [ { "expr": "$metric" } ] } ] }
            """#,
        ])
}
