extension Check {
    package static let unknownPreset = Check(
        "unknown-preset", "A workload starts from a Preset that does not exist",
        why: """
            Nothing would lie beneath the workload, so it would run with one pod and without resources of its \
            own.
            """,
        accepts: [
            """
            # tiers/presets.yaml
            apiVersion: tenantc.dev/v1
            kind: Preset
            metadata: { name: small }
            spec: { replicas: 2 }
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  preset: small
            """
        ],
        refuses: [
            """
            # tiers/presets.yaml
            apiVersion: tenantc.dev/v1
            kind: Preset
            metadata: { name: small }
            spec: { replicas: 2 }
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  preset: «smal»
            """
        ])
}
