extension Check {
    package static let invalidQuantity = Check(
        "invalid-quantity", "A quantity is one that Kubernetes does not read, or reads as something else",
        why: """
            The API server refuses unknown suffixes, and takes some texts for other numbers: `1000E` prints as \
            `1`, and an exponent such as `1e2147483648` hangs kubectl.
            """,
        accepts: [
            """
            \(.acme)
              quota: { requests.memory: 12Gi }
            """
        ],
        refuses: [
            """
            \(.acme)
              quota: { requests.memory: «12GB» }
            """,
            """
            \(.acme)
              quota:
                requests.cpu: «2 cores»
            """,
        ])
}
