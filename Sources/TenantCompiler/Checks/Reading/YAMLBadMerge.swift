extension Check {
    package static let yamlBadMerge = Check(
        "yaml-bad-merge", "A merge key `<<` brings no mapping",
        why: "There is nothing to merge. kubectl refuses the file.",
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
                  env: &common { LOG_LEVEL: info }
                - name: worker
                  image: registry.example.com/acme/worker:1.4.2
                  env: { <<: *common, QUEUE: orders }
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
                  env: { <<: «info» }
            """
        ])
}
