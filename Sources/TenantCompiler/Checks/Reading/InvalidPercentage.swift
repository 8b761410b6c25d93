extension Check {
    package static let invalidPercentage = Check(
        "invalid-percentage", "A percentage is none, or cannot be used as one",
        why: """
            Without the sign `%` it cannot be known whether `0.5` means a half or half a percent. Where pods are \
            counted, Kubernetes takes whole percentages up to 100.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              billing: { budget: { monthly: 1200, alertAt: [50%, 99.5%] } }
            """
        ],
        refuses: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              billing: { budget: { monthly: 1200, alertAt: [«80»] } }
            """,
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  disruption: { minAvailable: «33.3%» }
            """,
        ])
}
