extension Check {
    package static let notADashboard = Check(
        "not-a-dashboard", "A file of `dashboards/` is no dashboard that Grafana takes",
        why: """
            Grafana refuses it, and says so in its log alone.
            """,
        given: .acmeInAFolder,
        accepts: [
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme", "uid": "jobs", "panels": [] }
            """#,
            #"""
            # tenants/acme/dashboards/jobs.json
            { "meta": {}, "dashboard": { "title": "Jobs of acme", "panels": [] } }
            """#,
        ],
        refuses: [
            #"""
            # tenants/acme/dashboards/jobs.json
            «[» ]
            """#,
            #"""
            # tenants/acme/dashboards/jobs.json
            «{» "panels": [] }
            """#,
            #"""
            # tenants/acme/dashboards/jobs.json
            { "apiVersion": "dashboard.grafana.app/v2", "spec": «{» "title": "Jobs of acme", "elements": {} } }
            """#,
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme", "uid": «"jobs of acme"», "panels": [] }
            """#,
        ])
}
