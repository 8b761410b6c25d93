extension Check {
    package static let invalidPort = Check(
        "invalid-port", "A port is outside 1 to 65535, or its name cannot be one",
        why: "Schema checkers let some of these pass; the API server refuses the whole NetworkPolicy or Service.",
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
                  - { cidr: 203.0.113.0/24, ports: [«99999»] }
            """
        ])
}
