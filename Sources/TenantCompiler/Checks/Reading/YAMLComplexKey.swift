extension Check {
    package static let yamlComplexKey = Check(
        "yaml-complex-key", "A list or a mapping stands as a key",
        why: """
            Kubernetes and JSON have only text as keys. Often braces were meant as text: `{{ name }}` without \
            quotes is a mapping whose key is a mapping.
            """,
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
                  env: { GREETING: "{{ name }}" }
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
                  image: registry.example.com/acme/api:1.4.2
                  env: { «[LOG, LEVEL]»: info }
            """
        ])
}
