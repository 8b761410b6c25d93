internal import Diagnostics
internal import Kubernetes
internal import YAML

extension Check {
    package static let disallowedRegistry = Check(
        "disallowed-registry", "An image comes from a registry that the Platform does not allow",
        why: """
            Images from elsewhere are not scanned, not signed, and may change or vanish overnight.
            """,
        accepts: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { registries: [ your-registry.com ] }
            # tenants/acme/tenant.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
              containers:
                - name: web
                  image: "your-registry.com/${TENANT_ID}/web:1.4.2"
                  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            """
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
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """,
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { registries: [ your-registry.com ] }
            # tenants/acme/tenant.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
              containers:
                - name: web
                  image: «evil.example/web:1»
                  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            """,
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { registries: [ your-registry.com ] }
            # tenants/acme/tenant.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Pod
            metadata: { name: web }
            spec:
              securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
              containers:
                - name: web
                  image: «your-registry.com.evil.example/web:1»
                  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            """,
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { registries: [ your-registry.com ] }
            # tenants/acme/tenant.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            # tenants/acme/manifests/objects.yaml
            apiVersion: postgresql.cnpg.io/v1
            kind: Cluster
            metadata: { name: main }
            spec: { instances: 1, imageName: «evil.example/postgres:16» }
            """,
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { registries: [ your-registry.com ] }
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              workloads: [ { name: web, image: «evil.example/web:1» } ]
            """,
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { registries: [ your-registry.com ], monitoring: { collectorImage: «evil.example/collector:0.159.0» } }
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { features: { collector: true } }
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """,
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { registries: [ your-registry.com ] }
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { features: { collector: «true» } }
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """,
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
    checkCollector(unit, allowed, &findings)
    for object in unit.raw {
        for image in object.images { check(image.text, at: image.node.span) }
    }
}

/// The Platform chooses this one, for every tenant alike.
private func checkCollector(_ unit: Unit, _ allowed: [String], _ findings: inout Findings) {
    guard unit.hasCollector, !isAllowed(unit.collectorImage, by: allowed),
        let span = unit.platform.monitoring.collectorImage.span ?? unit.tier.spec.features.collector.span
    else { return }
    findings.report(
        "collectors run `\(unit.collectorImage)`, whose registry is not allowed", at: span,
        help: "set the Platform's `monitoring.collectorImage` to one under "
            + allowed.map { "`\($0)`" }.joined(separator: " or "))
}

/// Whether an image is from one of the registries that a Platform allows.
func isAllowed(_ image: String, by allowed: [String]) -> Bool {
    guard let reference = try? ImageReference.parse(image) else { return false }
    return allowed.contains { reference.isFrom(allowed: $0) }
}

extension RawObject {
    /// The images that a pod made from the object runs or mounts.
    ///
    /// Custom resources put images where they like, so there every `image` and `imageName` counts.
    fileprivate var images: [RawField] {
        if let podSpec { return Self.images(inPod: podSpec) }
        let group = ObjectKind.group(of: apiVersion)
        return ObjectKind.isBuiltIn(group: group, kind: kind) ? [] : Self.images(anywhereIn: root)
    }

    private static func images(inPod pod: RawField) -> [RawField] {
        let containers = ["initContainers", "containers", "ephemeralContainers"].flatMap { pod[$0]?.items ?? [] }
        let volumes = pod["volumes"]?.items ?? []
        return containers.compactMap { $0["image"] } + volumes.compactMap { $0["image"]?["reference"] }
    }

    private static func images(anywhereIn field: RawField) -> [RawField] {
        field.members.flatMap { key, member in
            (key == "image" || key == "imageName") && member.text != nil ? [member] : images(anywhereIn: member)
        } + field.items.flatMap(images(anywhereIn:))
    }
}
