extension Check {
    package static let wrongType = Check(
        "wrong-type", "A value is of another type than its key takes",
        why: """
            Kubernetes refuses `replicas: "3"`, and YAML readers disagree on words such as `yes` and `0x1F`. \
            What is written is taken as it stands or not at all; nothing is converted on the quiet.
            """,
        accepts: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  replicas: 3
            """
        ],
        refuses: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  replicas: «"3"»
            """,
            """
            \(.acme)
              displayName: «1234»
            """,
        ])
}
