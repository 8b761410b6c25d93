extension Check {
    package static let tenantLabelSet = Check(
        "tenant-label-set", "A rule sets the label that tells tenants apart",
        why: """
            Alerts are routed, and series are told apart, by that label. A rule that sets it passes for somebody else. \
            With `monitoring.alertmanagerMode: perTenant` the same holds of `namespace` in alerts, by which the operator \
            keeps each tenant's routes to its own.
            """,
        accepts: [.alert(on: "sum(rate(jobs_failed_total[5m])) > 3")],
        refuses: [
            #"""
            \#(.alert(on: "sum(rate(jobs_failed_total[5m])) > 3"))
                    labels: { tenant: «globex» }
            """#,
            #"""
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              monitoring: { alertmanagerMode: perTenant }
            \#(.alert(on: "sum(rate(jobs_failed_total[5m])) > 3"))
                    labels: { namespace: «elsewhere» }
            """#,
            .alert(on: #"label_replace(jobs_failed, «"tenant"», "globex", "", "") > 3"#, isExplained: false),
        ])
}
