extension KindSchema {
    static let standard = KindSchema(
        kind: .standard, summary: "What the organisation asks of metrics, alerts, dashboards and manifests",
        spec: StandardSpec.schema,
        example: """
            apiVersion: tenantc.dev/v1
            kind: Standard
            metadata: { name: METRIC_NAMING_001 }
            spec:
              category: metrics
              title: Metric naming
              level: mandatory
              requirements: [ "Names are lower case with underscores" ]
              rules:
                - { type: regex, field: metric.name, pattern: "^[a-z][a-z0-9_]*[a-z0-9]$", message: "Names are lower case" }
                - { type: suffix, metricType: counter, suffix: _total, message: "Counters end in _total" }
              remediation: [ "Rename the metric" ]
              appliesTo: { tiers: [premium, enterprise] }
            """)

    static let exemption = KindSchema(
        kind: .exemption, summary: "What one tenant may do against a standard, and until when",
        spec: ExemptionSpec.schema,
        example: """
            apiVersion: tenantc.dev/v1
            kind: Exemption
            metadata: { name: acme-error-rate }
            spec:
              tenant: acme
              standard: METRIC_NAMING_001
              subjects: [ metric/error_rate ]
              reason: It is renamed with the next major release
              approvedBy: governance-team
              expires: 2026-12-31
            """)

    static let metricGrant = KindSchema(
        kind: .metricGrant, summary: "Platform metrics that tenants may read without the tenant matcher",
        spec: MetricGrantSpec.schema,
        example: """
            apiVersion: tenantc.dev/v1
            kind: MetricGrant
            metadata: { name: node-labels }
            spec:
              metrics: [ kube_node_labels ]
              tiers: [ enterprise ]
              reason: Tenants plan by zones
              approvedBy: governance-team
              expires: 2027-06-30
            """)

    static let alerting = KindSchema(
        kind: .alerting, summary: "How alerts travel, beyond what tenants say; there is at most one",
        spec: AlertingSpec.schema,
        example: """
            apiVersion: tenantc.dev/v1
            kind: Alerting
            metadata: { name: company }
            spec:
              global:
                resolveTimeout: 5m
                slackAPIURLFile: /etc/alertmanager/secrets/slack
                pagerdutyURL: https://events.pagerduty.com/v2/enqueue
                smtpSmarthost: smtp.company.com:587
                smtpFrom: alerts@company.com
              groupBy: [ alertname, cluster, service ]
              severities:
                critical: { groupWait: 5s, groupInterval: 10s, repeatInterval: 30m }
                warning: { groupWait: 30s, groupInterval: 5m, repeatInterval: 2h }
                info: { groupWait: 30s, groupInterval: 5m, repeatInterval: 12h }
              receivers: [ { name: platform, slack: { channel: "#general-alerts" } } ]
              defaultReceiver: platform
              routes: [ { matchers: [ 'signal="latency"' ], receiver: platform, continue: true } ]
              inhibit:
                - source: [ 'severity="critical"' ]
                  target: [ 'severity="warning"' ]
                  equal: [ alertname, instance ]
            """)

    static let escalation = KindSchema(
        kind: .escalation, summary: "Who is told, one after another, while an alert stays",
        spec: EscalationSpec.schema,
        example: """
            apiVersion: tenantc.dev/v1
            kind: Escalation
            metadata: { name: standard }
            spec:
              levels:
                - { after: 5m, receivers: [team] }
                - { after: 15m, receivers: [team, mail] }
                - { after: 30m, receivers: [oncall] }
              severities: [ critical ]
            """)

    static let costModel = KindSchema(
        kind: .costModel, summary: "What resources cost; there is at most one", spec: CostModelSpec.schema,
        example: """
            apiVersion: tenantc.dev/v1
            kind: CostModel
            metadata: { name: company }
            spec:
              currency: USD
              rates:
                cpuHour: 0.05
                memoryGiBHour: 0.01
                storageGiBMonth: 0.10
                gpuHour: 2.50
                loadBalancerMonth: 18
              archDiscount: { arm64: 30% }
            """)

    static let allocationPolicy = KindSchema(
        kind: .allocationPolicy, summary: "When and by how much recommendations change what is requested",
        spec: AllocationPolicySpec.schema,
        example: """
            apiVersion: tenantc.dev/v1
            kind: AllocationPolicy
            metadata: { name: balanced }
            spec:
              cpuThreshold: 70%
              memoryThreshold: 75%
              scaleUp: 1.3
              scaleDown: 0.75
              observe: 40m
            """)

    static let policyTest = KindSchema(
        kind: .policyTest, summary: "A case that the policies are tried on, for `tenantc test`",
        spec: PolicyTestSpec.schema,
        example: """
            apiVersion: tenantc.dev/v1
            kind: PolicyTest
            metadata: { name: counters-end-in-total }
            spec:
              tenants:
                - metadata: { name: acme }
                  spec:
                    tier: standard
                    owner: { email: owner@acme.example }
                    metrics: [ { name: jobs_done, type: counter, labels: { service: 1, environment: 1, version: 1 } } ]
              expect:
                - { code: standard-breached, standard: METRIC_NAMING_001, subject: metric/jobs_done }
            """)
}
