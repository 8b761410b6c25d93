extension Check {
    package static let recordedNameTaken = Check(
        "recorded-name-taken", "A rule records under a name that stands for something else",
        why: """
            What it records carries the tenant's label, and so would be taken for what Kubernetes says of the \
            tenant, or for what its objectives have come to: quotas, costs and budgets would be told wrong.
            """,
        accepts: [
            """
            \(.acmeInAFolder)
            # tenants/acme/rules/queue.yaml
            groups:
              - name: queue
                rules:
                  - record: tenant:queue_length:sum
                    expr: sum(queue_length)
            """
        ],
        refuses: [
            """
            \(.acmeInAFolder)
            # tenants/acme/rules/queue.yaml
            groups:
              - name: queue
                rules:
                  - record: «kube_resourcequota»
                    expr: sum(queue_length)
            """,
            """
            \(.acmeInAFolder)
            # tenants/acme/rules/queue.yaml
            groups:
              - name: queue
                rules:
                  - record: «up»
                    expr: sum(queue_length)
            """,
            """
            \(.acmeInAFolder)
              slos:
                - name: availability
                  workload: api
                  objective: 99.9%
                  window: 30d
                  indicator: { ratio: { errors: 'requests_total{status="500"}', total: requests_total } }
            # tenants/acme/rules/queue.yaml
            groups:
              - name: queue
                rules:
                  - record: «slo:objective:ratio»
                    expr: vector(0.5)
                    labels: { slo: availability }
            """,
        ])
}
