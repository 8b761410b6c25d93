extension Check {
    package static let invalidCIDR = Check(
        "invalid-cidr", "A block of addresses is none, or is written with bits that do not count",
        why: """
            The API server refuses a prefix longer than the address. Bits behind the prefix are ignored, so the \
            block would hold other addresses than its author reads.
            """,
        accepts: [
            """
            \(.acme)
              network:
                allowTo:
                  - { cidr: 203.0.113.0/24, ports: [443] }
            """
        ],
        refuses: [
            """
            \(.acme)
              network:
                allowTo:
                  - { cidr: «203.0.113.0/33», ports: [443] }
            """,
            """
            \(.acme)
              network:
                allowTo:
                  - { cidr: «203.0.113.7/24», ports: [443] }
            """,
        ])
}
