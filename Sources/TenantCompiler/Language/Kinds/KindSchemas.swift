extension KindSchema {
    /// Every kind of document, in the order of the reference.
    package static let all: [KindSchema] = [
        tenant, tier, preset, platform, standard, exemption, metricGrant, alerting, escalation, costModel,
        allocationPolicy, policyTest,
    ]

    private static let tier = KindSchema(
        kind: .tier, summary: "What tenants get that have booked it, and how far they may go", spec: TierSpec.schema,
        example: """
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec:
              inherits: basic
              quota:
                requests.cpu: "8"
                requests.memory: 16Gi
                limits.cpu: "16"
                limits.memory: 32Gi
                pods: 50
              ceilings: { requests.cpu: "16", requests.memory: 32Gi }
              limitRange:
                container:
                  default: { cpu: 500m, memory: 512Mi }
                  defaultRequest: { cpu: 100m, memory: 128Mi }
                  max: { cpu: "2", memory: 4Gi }
                  min: { cpu: 50m, memory: 64Mi }
              podSecurity: restricted
              features: { prometheus: true, autoscaling: true }
              monitoring: { scrapeInterval: 30s, retention: 15d, retentionSize: 20GB, storage: 50Gi }
              slo: { availability: 99.9%, window: 30d }
              priorityClass: tenant-standard
            """)

    private static let preset = KindSchema(
        kind: .preset, summary: "A size that workloads may start from", spec: PresetSpec.schema,
        example: """
            apiVersion: tenantc.dev/v1
            kind: Preset
            metadata: { name: medium }
            spec:
              replicas: 3
              resources:
                requests: { cpu: 500m, memory: 1Gi }
                limits: { cpu: "2", memory: 4Gi }
              autoscale: { min: 3, max: 20, cpu: 70%, memory: 80% }
            """)

    private static let platform = KindSchema(
        kind: .platform, summary: "The clusters, and what every tenant on them shares; there is at most one",
        spec: PlatformSpec.schema,
        example: """
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              labelDomain: monitoring.company.com
              namespace: monitoring-tenant-{tenant}
              environments:
                production:
                  cluster: https://kubernetes.default.svc
                  protected: true
                  capacity: { cpu: 512, memory: 2Ti, storage: 50Ti, nvidia.com/gpu: 16 }
                  overcommit: 1.5
                staging:
                  cluster: https://staging.k8s.company.com
              registries: [ your-registry.com, docker.io/library ]
              ingress: { class: nginx, issuer: letsencrypt-prod }
              storageClass: fast-ssd
              monitoring:
                mode: operator
                namespace: monitoring
                remoteWrite: http://prometheus-central:9090/api/v1/write
                tenantLabel: tenant
                lokiURL: http://loki:3100
                prometheusVersion: "2.42"
                alertmanagerVersion: "0.25"
              operators:
                - name: self-healing-controller
                  namespace: platform-system
                  image: your-registry.com/platform/self-healing-controller:1.1.0
                  permissions:
                    - { resources: [pods], verbs: [get, list, watch], scope: cluster }
                    - { resources: [pods], verbs: [delete] }
              healing:
                - { name: node-under-pressure, on: PrometheusAlert, alert: KubeNodePressure, actions: [cordon] }
              secretStore:
                name: vault-backend
                kind: ClusterSecretStore
                vault: { server: https://vault.company.com, path: secret, role: tenant }
              argocd:
                namespace: argocd
                repoURL: https://git.company.com/platform
                targetRevision: main
                path: out
              output: { layout: object }
              customResources: [ { apiVersion: example.com/v1, kind: Widget, scope: Namespaced } ]
              defaults: { dashboards: [kubernetes] }
            """)
}
