extension Check {
    package static let dashboardTooLarge = Check(
        "dashboard-too-large", "A dashboard is larger than can be applied",
        why: """
            kubectl writes what it applies into one annotation, and annotations have 262,144 bytes together. Every quote \
            of the JSON takes two bytes there, and each `<`, `>` and `&` six. Blanks and line breaks are left out of a \
            dashboard that would be too large with them.
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
