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
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.deployment())
            ---
            \(.autoscaler())
            """
        ],
        refuses: [
            """
            # tiers/bare.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: bare }
            spec: { quota: { pods: 50 } }
            \(.tenant(of: "bare", path: "tenants/acme/tenant.yaml"))
            # tenants/acme/manifests/objects.yaml
            \(.deployment())
            ---
            \(.autoscaler(by: "«cpu»"))
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
