extension Check {
    package static let yamlAliasCycle = Check(
        "yaml-alias-cycle", "An alias stands inside the very value that it stands for",
        why: "The value would have no end; readers that follow it run out of memory.",
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
                  secretEnv: {}
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
                  env: &common { LOG_LEVEL: info, COMMON: «*common» }
            """
        ])
}
