extension KindSchema {
    static let tenant = KindSchema(
        kind: .tenant, summary: "Someone who shares the platform, and what runs for them", spec: TenantSpec.schema,
        example: """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme, labels: { region: eu-west }, annotations: { data-class: internal } }
            spec:
              displayName: Acme Corp
              tier: standard
              owner: { team: payments, email: owner@acme.example }
              billing:
                code: CC-1042
                project: data-platform
                costCenter: engineering
                budget: { monthly: 1200, alertAt: [50%, 80%, 100%] }
              environments:
                production: {}
                staging: { quota: { requests.cpu: "2" } }
              domains: [ acme.example ]
              quota: { requests.cpu: "12" }
              access: [ { group: oidc:acme-admins, role: admin } ]
              network:
                allowFrom: [ { tenant: globex, ports: [8080] } ]
                allowTo: [ { cidr: 203.0.113.0/24, ports: [443] } ]
              workloads:
                - name: api
                  preset: medium
                  image: your-registry.com/acme/api:1.4.2
                  ports: [ { name: http, port: 8080 } ]
                  env: { LOG_LEVEL: info }
                  secretEnv: { DATABASE_URL: database/url }
                  probes:
                    liveness: /health
                    readiness: { httpGet: { path: /ready, port: http }, periodSeconds: 5 }
                  metrics: { path: /metrics, port: http, interval: 30s }
                  expose: { host: api.acme.example, path: /, bodySize: 50m, corsOrigin: https://acme.example }
                  autoscale:
                    max: 8
                    pods: { http_requests_per_second: "1000" }
                    behavior: { scaleDown: { window: 300s, percent: 10, period: 60s } }
                  rightsize: { mode: "Off", max: { cpu: "2", memory: 2Gi } }
                  disruption: { minAvailable: 2 }
                  chaos:
                    - experiment: pod-delete
                      duration: 300s
                      interval: 10s
                      affected: 30%
                      probe: { path: /health, port: 8080 }
              jobs:
                - { name: migrate, image: "your-registry.com/acme/api:1.4.2", hook: PreSync }
                - { name: nightly, image: "your-registry.com/acme/batch:2.0.1", schedule: "0 2 * * *" }
              databases:
                - name: main
                  engine: postgres
                  instances: 3
                  version: "16"
                  storage: 10Gi
                  parameters: { max_connections: "200" }
                  backup: { schedule: "0 2 * * *", destination: "s3://acme-backups/database", retention: 30d }
              secrets: [ { name: database, keys: { url: "acme/database#url" } } ]
              metrics:
                - name: http_requests_total
                  type: counter
                  help: Requests served
                  labels: { service: 5, status: 12 }
              alerts:
                goldenSignals: { latency: 500ms, traffic: 100, errors: 5%, saturation: 90% }
                resources: true
                rules:
                  - alert: QueueStalled
                    expr: sum(rate(jobs_done_total[5m])) == 0
                    for: 10m
                    severity: critical
                    summary: No job has finished for ten minutes
                    description: Restart the worker, then look for a job that fails each time.
                    runbook: https://runbooks.acme.example/queue
              slos:
                - name: availability
                  workload: api
                  objective: 99.9%
                  window: 30d
                  indicator:
                    ratio: { errors: 'http_requests_total{status=~"5.."}', total: http_requests_total }
              dashboards: [ golden-signals, kubernetes, cost ]
              notifications:
                receivers:
                  - { name: team, slack: { channel: "#acme-alerts", apiURLFile: /etc/alertmanager/secrets/acme } }
                  - { name: oncall, pagerduty: { routingKeyFile: /etc/alertmanager/secrets/acme-pd } }
                  - { name: hook, webhook: { url: "https://acme.example/alerts", sendResolved: true } }
                routes: { critical: [oncall, team], warning: [team], info: [team] }
                mute:
                  - name: weekend
                    days: [saturday, sunday]
                    times: [ { from: "00:00", to: "24:00" } ]
                    severities: [info]
                escalation: standard
              healing:
                - { on: PodCrashLoop, restarts: 5, actions: [logs_enricher, delete_pod] }
            """)
}
