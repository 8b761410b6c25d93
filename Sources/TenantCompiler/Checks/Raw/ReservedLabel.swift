internal import Diagnostics
internal import YAML

extension Check {
    package static let reservedLabel = Check(
        "reserved-label", "A label is set that the compiler sets itself",
        why: """
            Policies, quotas and routes find a tenant by these labels, so nobody may set them to another value.
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
        ],
        pass: .unit(checkLabels))
}

private func checkLabels(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.tenant.document.metadata.labels.items {
        guard let span = item.value.span else { continue }
        check(item.key, item.value.value?.text ?? "", at: span, unit, &findings)
    }
    for object in unit.raw {
        guard let labels = object.node[key: "metadata"]?[key: "labels"] else { continue }
        for entry in labels.entries
        where object.value["metadata"]?["labels"]?[entry.key.text]?.text != unit.value(ofLabel: entry.key.text) {
            check(entry.key.text, entry.value.text, at: entry.value.span, unit, &findings)
        }
    }
}

private func check(_ key: String, _ value: String, at span: Span, _ unit: Unit, _ findings: inout Findings) {
    let isPodSecurity = key.hasPrefix("pod-security.kubernetes.io/")
    guard isPodSecurity || (unit.value(ofLabel: key).map { $0 != value } ?? false) else { return }
    findings.report(
        "tenant `\(unit.name)` sets the label `\(key)` itself", tenant: unit.name, at: span,
        label: "kept for the compiler", help: "remove the label: it is set on every object")
}

extension Unit {
    /// The value that the compiler gives a label; null for a label of the author's own.
    fileprivate func value(ofLabel key: String) -> String? { labels.first { $0.key == key }?.value }
}
