internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let autoscalerWithoutTarget = Check(
        "autoscaler-without-target", "An autoscaler acts on an object that is not there",
        why: """
            It says `FailedGetScale` in its events and does nothing.
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
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              minReplicas: 2
              maxReplicas: 4
              metrics: [ { type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } } } ]
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
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: «wev» }
              minReplicas: 2
              maxReplicas: 4
              metrics: [ { type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } } } ]
            """
        ],
        pass: .unit(checkTargets))
}

private func checkTargets(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.inventory.autoscalers {
        guard let target = item.autoscaled, target.isBuiltIn, unit.inventory.target(of: item) == nil else { continue }
        let same = unit.inventory.pods.filter { $0.manifest.kind == target.kind }.map(\.manifest.name)
        let nearest = Suggestion.nearest(to: target.name, among: same)
        findings.report(
            "\(item.words) of tenant `\(unit.name)` acts on \(target.kind) `\(target.name)`, which is not there",
            tenant: unit.name, at: item.span(at: target.pointer.appending("name"), in: unit),
            label: nearest.map { "did you mean `\($0)`?" } ?? "not known", help: "name an object of the tenant's own")
    }
}
