extension Check {
    package static let yamlBadMerge = Check(
        "yaml-bad-merge", "A merge key `<<` brings no mapping",
        why: "There is nothing to merge. kubectl refuses the file.",
        accepts: [
            """
            \(.acme)
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
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  env: { <<: «info» }
            """
        ])
}
