extension Check {
    package static let invalidImage = Check(
        "invalid-image", "An image or a registry is named as none can be",
        why: "The pod would stay in `InvalidImageName` and never start.",
        accepts: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  replicas: 1
            """
        ],
        refuses: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: «registry.example.com/Acme/api:1.4.2»
            """
        ])
}
