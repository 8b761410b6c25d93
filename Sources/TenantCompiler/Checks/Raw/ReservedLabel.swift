internal import Diagnostics
internal import YAML

extension Check {
    package static let reservedLabel = Check(
        "reserved-label", "A label or annotation is set that the compiler sets itself",
        why: """
            Policies, quotas and routes find a tenant by these labels, so nobody may set them to another value; \
            and what `kubernetes.io/metadata.name` says, network policies believe.
            """,
        accepts: [
            """
            # tenants/acme/tenant.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: settings, labels: { app: web } }
            data: { greeting: hello }
            """
        ],
        refuses: [
            """
            # tenants/acme/tenant.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: settings, labels: { tenant: «globex» } }
            data: { greeting: hello }
            """,
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme, labels: { tenant: «globex» } }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """,
            """
            # tenants/acme/tenant.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            # tenants/acme/manifests/objects.yaml
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web, tenant: «globex» } }
                spec:
                  securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
                  containers:
                    - name: web
                      image: docker.io/library/nginx:1.27
                      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            """,
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata:
              name: acme
              labels: { kubernetes.io/metadata.name: «globex» }
              annotations: { tenantc.dev/billing-code: «CC-0000» }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """,
        ],
        pass: .unit(checkLabels))
}

private func checkLabels(_ unit: Unit, _ findings: inout Findings) {
    let metadata = unit.tenant.document.metadata
    for item in metadata.labels.items {
        guard let span = item.value.span else { continue }
        check("label", item.key, item.value.value?.text ?? "", at: span, unit, &findings)
    }
    for item in metadata.annotations.items {
        guard let span = item.value.span else { continue }
        check("annotation", item.key, item.value.value ?? "", at: span, unit, &findings)
    }
    for object in unit.raw {
        let labels = [object.root["metadata"], object.podMetadata].flatMap { $0?["labels"]?.members ?? [] }
        for (key, field) in labels {
            check("label", key, field.text ?? field.node.text, at: field.node.span, unit, &findings)
        }
    }
}

private func check(
    _ what: String, _ key: String, _ value: String, at span: Span, _ unit: Unit, _ findings: inout Findings
) {
    let own = unit.labels.first { $0.key == key }?.value
    let isReserved = unit.reservedPrefixes.contains { key.hasPrefix($0) }
    guard own.map({ $0 != value }) ?? isReserved else { return }
    findings.report(
        "tenant `\(unit.name)` sets the \(what) `\(key)` itself", tenant: unit.name, at: span,
        label: "kept for the compiler", help: "remove the \(what): what it says is not the tenant's to say")
}

extension Unit {
    /// What the keys begin with that only the compiler or Kubernetes may set.
    fileprivate var reservedPrefixes: [String] {
        [labelDomain + "/", "kubernetes.io/", "pod-security.kubernetes.io/"]
    }
}
