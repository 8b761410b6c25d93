extension Check {
    package static let dashboardNameTaken = Check(
        "dashboard-name-taken", "Two dashboards of a tenant, or two variables of a dashboard, have one name",
        why: """
            One would take the place of the other. Grafana takes one dashboard of a title into a folder.
            """,
        given: .acmeInAFolder,
        accepts: [
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme", "panels": [] }
            # tenants/acme/dashboards/queues.json
            { "title": "Queues of acme", "panels": [] }
            """#
        ],
        refuses: [
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme", "panels": [] }
            # tenants/acme/dashboards/queues.json
            { "title": «"Jobs of acme"», "panels": [] }
            """#,
            #"""
            \#(.acmeInAFolder)
              dashboards: [ kubernetes ]
            # tenants/acme/dashboards/kubernetes.json
            { "title": «"Pods of acme"», "panels": [] }
            """#,
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme",
              "templating": { "list": [ { "name": "a", "type": "constant", "query": "x" },
                                        { "name": «"a"», "type": "datasource", "query": "prometheus" } ] },
              "panels": [] }
            """#,
        ])
}
