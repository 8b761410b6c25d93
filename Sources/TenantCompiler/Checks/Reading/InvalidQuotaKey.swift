extension Check {
    package static let invalidQuotaKey = Check(
        "invalid-quota-key", "A key of a quota bounds nothing",
        why: """
            The API server refuses a ResourceQuota with a key it does not know, and Argo CD then applies none of \
            the quota.
            """,
        accepts: [
            """
            \(.acme)
              quota: { requests.cpu: "6" }
            """
        ],
        refuses: [
            """
            \(.acme)
              quota: { «request.cpu»: "6" }
            """,
            """
            \(.acme)
              quota: { «limits.nvidia.com/gpu»: 1 }
            """,
        ])
}
