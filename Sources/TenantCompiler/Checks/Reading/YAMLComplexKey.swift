extension Check {
    package static let yamlComplexKey = Check(
        "yaml-complex-key", "A list or a mapping stands as a key",
        why: """
            Kubernetes and JSON have only text as keys. Often braces were meant as text: `{{ name }}` without \
            quotes is a mapping whose key is a mapping.
            """,
        accepts: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  env: { GREETING: "{{ name }}" }
            """
        ],
        refuses: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  env: { «[LOG, LEVEL]»: info }
            """
        ])
}
