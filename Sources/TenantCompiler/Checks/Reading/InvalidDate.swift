extension Check {
    package static let invalidDate = Check(
        "invalid-date", "A date is no day of the calendar",
        why: "What expires on a day that never comes would never expire.",
        given: .acme,
        accepts: [
            """
            # policies/grants.yaml
            apiVersion: tenantc.dev/v1
            kind: MetricGrant
            metadata: { name: node-labels }
            spec:
              metrics: [ kube_node_labels ]
              tiers: [ standard ]
              reason: Capacity planning
              approvedBy: governance-team
              expires: 2099-06-30
            """
        ],
        refuses: [
            """
            # policies/grants.yaml
            apiVersion: tenantc.dev/v1
            kind: MetricGrant
            metadata: { name: node-labels }
            spec:
              metrics: [ kube_node_labels ]
              tiers: [ standard ]
              reason: Capacity planning
              approvedBy: governance-team
              expires: «2099-06-31»
            """
        ])
}
