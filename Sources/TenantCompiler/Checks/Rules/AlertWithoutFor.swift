internal import Diagnostics

extension Check {
    package static let alertWithoutFor = Check(
        "alert-without-for", "An alert fires at the first evaluation that finds it", severity: .note,
        why: """
            One scrape that fails, or one late sample, wakes somebody for nothing.
            """,
        follows: [.item],
        accepts: [.alert(on: "sum(rate(jobs_failed_total[5m])) > 3")],
        refuses: [
            #"""
            \#(.acme)
              alerts:
                rules:
                  - alert: «Broken»
                    expr: sum(rate(jobs_failed_total[5m])) > 3
                    for: 0s
                    severity: warning
                    summary: It is broken
                    description: Look at it
                    runbook: https://runbooks.acme.example/broken
            """#
        ])
}
