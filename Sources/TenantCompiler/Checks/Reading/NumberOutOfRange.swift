extension Check {
    package static let numberOutOfRange = Check(
        "number-out-of-range", "A number, share or duration lies outside what Kubernetes takes",
        why: """
            The API server refuses the whole object, and nothing of its change is put into effect. What it would take, \
            the program that gets it would not: Prometheus does not start with no query at a time.
            """,
        accepts: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: docker.io/library/nginx:1.27
                  autoscale: { min: 2, max: 4, cpu: 70%, behavior: { scaleDown: { window: 5m, percent: 10, period: 1m } } }
              jobs: [ { name: load, image: "docker.io/library/python:3.12", timeout: 2h, startWithin: 30m } ]
            """
        ],
        refuses: [
            """
            \(.acme)
              workloads:
                - name: api
                  image: docker.io/library/nginx:1.27
                  autoscale: { min: 5, max: «4», cpu: «0%», memory: «70.5%», behavior: { scaleDown: { window: «2h», percent: 10, period: «1h» } } }
                - name: worker
                  image: docker.io/library/nginx:1.27
                  autoscale: { min: «0», max: 4 }
                  probes: { liveness: { tcpSocket: { port: 80 }, successThreshold: «2» } }
              jobs:
                - { name: load, image: "docker.io/library/python:3.12", timeout: «500ms», startWithin: «5s» }
            """,
            """
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { monitoring: { query: { timeout: «500ms», maxConcurrency: «0», maxSamples: «0» } } }
            \(.acme)
            """,
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { priorityClasses: [ { name: first, value: «1000000001» }, { name: last, value: -10 } ] }
            """,
        ])
}
