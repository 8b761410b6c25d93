internal import Kubernetes
internal import YAML

extension Check {
    package static let unknownTargetPort = Check(
        "unknown-target-port", "A Service sends to a port that its pods do not have",
        why: """
            A name that no container gives to a port resolves to nothing, so that the Service has no endpoints.
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
              selector: { app.kubernetes.io/name: web }
              ports: [ { port: 80, targetPort: «web» } ]
            """
        ],
        pass: .unit(checkTargetPorts))
}

private func checkTargetPorts(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.inventory.items(of: "Service") {
        guard let selector = item.spec.field("selector")?.members, !selector.isEmpty else { continue }
        let pods = unit.inventory.pods(selectedBy: selector)
        for (index, port) in (item.spec.field("ports")?.items ?? []).enumerated() {
            // A number needs no declaration; a name means nothing without one.
            guard let name = port.field("targetPort")?.text, !pods.isEmpty,
                !pods.contains(where: { $0.template?.hasPort(named: name) == true })
            else { continue }
            let names = pods.flatMap { $0.template?.portNames ?? [] }.map { "`\($0)`" }.joined(separator: ", ")
            findings.report(
                "\(item.words) of tenant `\(unit.name)` sends to port `\(name)`, which no pod that it selects has",
                tenant: unit.name,
                at: item.span(
                    at: FieldPointer(["spec", "ports"]).appending(index: index).appending("targetPort"), in: unit),
                label: "not known to the pods",
                help: names.isEmpty ? "name a port of the container" : "the pods have \(names)")
        }
    }
}
