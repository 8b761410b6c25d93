extension Check {
    package static let yamlOverBudget = Check(
        "yaml-over-budget", "A file is larger, deeper or longer than it may be",
        why: """
            A short file can stand for billions of values through aliases in aliases, or exhaust the stack \
            through its depth. Reading stops at 4 MiB, 100 collections inside one another, 200,000 nodes, or \
            400,000 nodes with aliases written out; `--budget` raises these bounds.
            """,
        accepts: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: registry.example.com/acme/api:1.4.2
                  env: &common { LOG_LEVEL: info }
            """
        ],
        refuses: [
            """
            \(.acme)
              ten: &a [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
              hundred: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
              thousand: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
              tenThousand: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
              hundredThousand: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
              million: [*e, *e, *e, «*e», *e, *e, *e, *e, *e, *e]
            """
        ])
}
