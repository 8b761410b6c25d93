internal import Diagnostics
internal import Kubernetes
internal import YAML

extension Check {
    package static let disallowedRegistry = Check(
        "disallowed-registry", "An image comes from a registry that the Platform does not allow",
        why: """
            Images from elsewhere are not scanned, not signed, and may change or vanish overnight. That goes for those that the \
            compiler brings itself, such as Grafana's, where the Platform names no others.
            """,
        accepts: [
            .pod(of: #""your-registry.com/${TENANT_ID}/web:1.4.2""#),
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              registries: [ your-registry.com ]
              grafana: { image: "your-registry.com/mirror/grafana:11.6.0" }
              monitoring:
                mode: standalone
                prometheusImage: your-registry.com/mirror/prometheus
                collectorImage: "your-registry.com/mirror/opentelemetry-collector-contrib:0.159.0"
              databases:
                postgresImage: your-registry.com/mirror/postgresql
                redisImage: your-registry.com/mirror/redis
                redisExporterImage: "your-registry.com/mirror/redis_exporter:v1.67.0"
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { features: { grafana: true, collector: true } }
            \(.acme)
              databases:
                - { name: main, engine: postgres, version: "16", storage: 1Gi }
                - { name: cache, engine: redis, version: "7", storage: 1Gi }
            """,
        ],
        refuses: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              registries: [ your-registry.com ]
              operators:
                - name: healer
                  namespace: platform-system
                  image: «evil.example/healer:1»
                  permissions: [ { resources: [pods], verbs: [delete] } ]
            \(.acme)
            """,
            .pod(of: "«evil.example/web:1»"),
            .pod(of: "«your-registry.com.evil.example/web:1»"),
            .object(
                """
                apiVersion: postgresql.cnpg.io/v1
                kind: Cluster
                metadata: { name: main }
                spec: { instances: 1, imageName: «evil.example/postgres:16» }
                """),
            .platform(
                "{ registries: [ your-registry.com ] }",
                tenant: "workloads: [ { name: web, image: «evil.example/web:1» } ]"),
            .platform(
                "{ registries: [ your-registry.com ], monitoring: { collectorImage: «evil.example/collector:0.159.0» } }",
                feature: "collector"),
            .platform("{ registries: «[ your-registry.com ]» }", feature: "collector"),
            .platform(
                "{ registries: [ your-registry.com ], grafana: { image: «evil.example/grafana:11.6.0» } }",
                feature: "grafana"),
            .platform(
                "{ registries: «[ docker.io/library ]» }",
                tenant: #"databases: [ { name: main, engine: postgres, version: "16", storage: 1Gi } ]"#),
            .platform(
                "{ registries: [ docker.io/library ], databases: { redisExporterImage: «evil.example/redis_exporter:v1» } }",
                tenant: #"databases: [ { name: cache, engine: redis, version: "7", storage: 1Gi } ]"#),
        ],
        pass: .unit(checkImages))
}

private func checkImages(_ unit: Unit, _ findings: inout Findings) {
    let allowed = unit.platform.registries.elements.compactMap { $0.value?.text }
    guard !allowed.isEmpty else { return }
    func check(_ name: String?, at span: Span?) {
        guard let name, let span, !isAllowed(name, by: allowed) else { return }
        findings.report(
            "tenant `\(unit.name)` runs `\(name)`, whose registry is not allowed", tenant: unit.name, at: span,
            label: "from here", help: "use an image under \(allowed.map { "`\($0)`" }.joined(separator: " or "))")
    }
    for workload in unit.spec.workloads.items {
        check(workload.element.image.value?.text, at: workload.element.image.span)
    }
    for job in unit.spec.jobs.items { check(job.element.image.value?.text, at: job.element.image.span) }
    checkPlatformImages(unit, allowed, &findings)
    for object in unit.raw {
        for image in object.images { check(image.text, at: image.node.span) }
    }
}

/// The Platform chooses these, for every tenant alike: each is told once, and where it can be changed.
private func checkPlatformImages(_ unit: Unit, _ allowed: [String], _ findings: inout Findings) {
    for image in unit.platformImages where !isAllowed(image.name, by: allowed) {
        guard let span = image.span ?? unit.platform.registries.span else { continue }
        findings.report(
            "\(image.user) run `\(image.name)`, whose registry is not allowed", at: span,
            label: image.span == nil ? "not among these" : "from here",
            help: "set the Platform's `\(image.field)` to one under "
                + allowed.map { "`\($0)`" }.joined(separator: " or ") + ", or add its registry to `registries`")
    }
}

/// Whether an image is from one of the registries that a Platform allows.
func isAllowed(_ image: String, by allowed: [String]) -> Bool {
    guard let reference = try? ImageReference.parse(image) else { return false }
    return allowed.contains { reference.isFrom(allowed: $0) }
}
