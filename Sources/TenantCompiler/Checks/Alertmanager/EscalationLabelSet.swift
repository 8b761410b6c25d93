extension Check {
    package static let escalationLabelSet = Check(
        "escalation-label-set", "A rule sets the label that tells levels of an escalation apart",
        why: """
            What carries the label goes to the receivers of that level and to nobody else, and never climbs.
            """,
        accepts: [.alert(on: "sum(rate(jobs_failed_total[5m])) > 3")],
        refuses: [
            #"""
            \#(.alert(on: "sum(rate(jobs_failed_total[5m])) > 3"))
                    labels: { escalation: «"3"» }
            """#
        ])
}
