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
              containers: [ { name: web, image: your-registry.com/acme/web:1.4.2 } ]
            """
        ],
        refuses: [
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
              containers: [ { name: web, image: «evil.example/web:1» } ]
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
              containers: [ { name: web, image: «your-registry.com.evil.example/web:1» } ]
            """,
        ],
        pass: .unit(checkImages))
}

private func checkImages(_ unit: Unit, _ findings: inout Findings) {
    let allowed = unit.platform.registries.elements.compactMap { $0.value?.text }
    guard !allowed.isEmpty else { return }
    for object in unit.raw {
        guard let pod = object.podSpec else { continue }
        for image in images(in: pod) where !isAllowed(image.text, by: allowed) {
            findings.report(
                "tenant `\(unit.name)` runs `\(image.text)`, whose registry is not allowed", tenant: unit.name,
                at: image.span, label: "from here",
                help: "use an image under \(allowed.map { "`\($0)`" }.joined(separator: " or "))")
        }
    }
}

private func isAllowed(_ image: String, by allowed: [String]) -> Bool {
    guard let reference = try? ImageReference.parse(image) else { return false }
    return allowed.contains { reference.isFrom(allowed: $0) }
}

/// The images of all containers of a pod spec.
private func images(in pod: Node) -> [Node] {
    ["initContainers", "containers", "ephemeralContainers"].flatMap { list in
        pod[key: list]?.items.compactMap { $0[key: "image"] } ?? []
    }
}
