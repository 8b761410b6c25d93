internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let autoscalerWithoutRequests = Check(
        "autoscaler-without-requests", "An autoscaler measures use against requests that are not there",
        why: """
            Utilization is a share of what is requested. Without a request in every container the autoscaler says `FailedGetResourceMetric` and does nothing.
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
            # tenants/acme/manifests/objects.yaml
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
                  containers:
                    - name: web
                      image: docker.io/library/nginx:1.27
                      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            ---
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
            # tiers/bare.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: bare }
            spec: { quota: { pods: 50 } }
            # tenants/acme/tenant.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec:
              tier: bare
              owner: { email: owner@acme.example }
            # tenants/acme/manifests/objects.yaml
            apiVersion: apps/v1
            kind: Deployment
            metadata: { name: web }
            spec:
              selector: { matchLabels: { app: web } }
              template:
                metadata: { labels: { app: web } }
                spec:
                  securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
                  containers:
                    - name: web
                      image: docker.io/library/nginx:1.27
                      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }
            ---
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: { name: web }
            spec:
              scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              minReplicas: 2
              maxReplicas: 4
              metrics: [ { type: Resource, resource: { name: «cpu», target: { type: Utilization, averageUtilization: 70 } } } ]
            """
        ],
        pass: .unit(checkMeasures))
}

private func checkMeasures(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.inventory.items(of: "HorizontalPodAutoscaler", in: "autoscaling") {
        guard let target = unit.inventory.target(of: item), let resources = target.resources else { continue }
        for metric in item.resourceMetrics where metric.isUtilization {
            let lacking = resources.containers.filter {
                $0.container.role == .containers && $0.resources.requests[metric.resource] == nil
                    && (metric.container == nil || metric.container == $0.container.name)
            }
            guard let first = lacking.first else { continue }
            findings.report(
                "\(item.words) of tenant `\(unit.name)` measures `\(metric.resource)`, of which container `\(first.container.name)` of \(target.words) requests nothing",
                tenant: unit.name, at: item.span(at: metric.pointer, in: unit), label: "a share of no request",
                others: [Label(target.span(inPod: first.container.pointer, in: unit), "requests none")],
                help: "set `resources.requests.\(metric.resource)` of the container")
        }
    }
}
