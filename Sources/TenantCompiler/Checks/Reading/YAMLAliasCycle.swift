extension Check {
    package static let yamlAliasCycle = Check(
        "yaml-alias-cycle", "An alias stands inside the very value that it stands for",
        why: "The value would have no end; readers that follow it run out of memory.",
        accepts: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  env: &common { LOG_LEVEL: info }
                  secretEnv: {}
            """
        ],
        refuses: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  env: &common { LOG_LEVEL: info, COMMON: «*common» }
            """
        ])
}
