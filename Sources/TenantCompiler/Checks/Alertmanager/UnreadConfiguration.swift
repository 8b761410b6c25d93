extension Check {
    package static let unreadConfiguration = Check(
        "unread-configuration", "AlertmanagerConfig objects are asked for where nothing reads them",
        why: """
            Only the operator makes a configuration of them; without it tenants' alerts would reach nobody.
            """,
        accepts: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              monitoring: { mode: operator, alertmanagerMode: perTenant }
            \(.alerting)
            \(.acme)
            """
        ],
        refuses: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              monitoring: { mode: standalone, alertmanagerMode: «perTenant» }
            \(.alerting)
            \(.acme)
            """
        ])
}
