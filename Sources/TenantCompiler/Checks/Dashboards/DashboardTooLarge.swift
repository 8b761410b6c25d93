extension Check {
    package static let dashboardTooLarge = Check(
        "dashboard-too-large", "A dashboard is larger than can be applied",
        why: """
            kubectl writes what it applies into one annotation, and annotations have 262,144 bytes together. Every quote \
            and line break of the JSON takes two bytes there.
            """,
        given: .acmeInAFolder,
        accepts: [
            #"""
            # tenants/acme/dashboards/jobs.json
            { "title": "Jobs of acme", "panels": [] }
            """#
        ],
        refuses: [])
}
