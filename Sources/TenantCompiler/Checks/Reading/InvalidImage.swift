extension Check {
    package static let invalidImage = Check(
        "invalid-image", "An image or a registry is named as none can be",
        why: "The pod would stay in `InvalidImageName` and never start.",
        accepts: [
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
                  replicas: 1
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
              workloads:
                - name: api
                  image: «registry.example.com/Acme/api:1.4.2»
            """
        ])
}
