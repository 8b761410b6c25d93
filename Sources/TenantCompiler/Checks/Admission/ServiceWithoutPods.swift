internal import Kubernetes
internal import YAML

extension Check {
    package static let serviceWithoutPods = Check(
        "service-without-pods", "A Service selects no pods",
        why: """
            The Service is there, answers to its name and refuses every connection.
            """,
        follows: [.item],
        accepts: [
            """
            # tenants/acme/tenant.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
              workloads: [ { name: web, image: docker.io/library/nginx:1.27, ports: [ { name: http, port: 8080 } ] } ]
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Service
            metadata: { name: front }
            spec:
              selector: { app.kubernetes.io/name: web }
              ports: [ { port: 80, targetPort: http } ]
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
              workloads: [ { name: web, image: docker.io/library/nginx:1.27, ports: [ { name: http, port: 8080 } ] } ]
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: Service
            metadata: { name: front }
            spec:
              selector: { app.kubernetes.io/name: «webb» }
              ports: [ { port: 80, targetPort: http } ]
            """
        ],
        pass: .unit(checkSelections))
}

private func checkSelections(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.inventory.items(of: "Service") {
        guard let selector = item.spec.field("selector")?.members, !selector.isEmpty,
            item.spec.field("type")?.text != "ExternalName", unit.inventory.pods(selectedBy: selector).isEmpty,
            !unit.inventory.mayBeOperated(selector)
        else { continue }
        // The label that no pod has is the one to look at.
        let odd = selector.first { label in
            !unit.inventory.pods.contains { $0.template?.labels.contains(label) == true }
        }
        findings.report(
            "\(item.words) of tenant `\(unit.name)` selects no pods", tenant: unit.name,
            at: item.span(at: FieldPointer(["spec", "selector", (odd ?? selector[0]).key]), in: unit),
            label: odd == nil ? "no pod has all of these labels" : "no pod has this label",
            help: "select labels of the pod template that is meant")
    }
}
