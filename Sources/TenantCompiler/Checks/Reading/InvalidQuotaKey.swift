extension Check {
    package static let invalidQuotaKey = Check(
        "invalid-quota-key", "A key of a quota bounds nothing",
        why: """
            The API server refuses a ResourceQuota with a key it does not know, and Argo CD then applies none of \
            the quota.
            """,
        accepts: [
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              quota: { requests.cpu: "6" }
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
              quota: { «request.cpu»: "6" }
            """,
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              quota: { «limits.nvidia.com/gpu»: 1 }
            """,
        ])
}
