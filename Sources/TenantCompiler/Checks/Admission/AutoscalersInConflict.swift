internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let autoscalersInConflict = Check(
        "autoscalers-in-conflict", "Two autoscalers follow the same resource of the same pods",
        why: """
            One raises the requests that the other measures use against: each undoes what the other did, and the number of pods swings.
            """,
        follows: [.item],
        accepts: [
            """
            \(.acmeWithAWorkload)
            # tenants/acme/manifests/objects.yaml
            \(.autoscaler())
            ---
            apiVersion: autoscaling.k8s.io/v1
            kind: VerticalPodAutoscaler
            metadata: { name: web }
            spec:
              targetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              updatePolicy: { updateMode: Auto }
              resourcePolicy: { containerPolicies: [ { containerName: "*", controlledResources: [memory] } ] }
            """
        ],
        refuses: [
            """
            \(.acmeWithAWorkload)
            # tenants/acme/manifests/objects.yaml
            \(.autoscaler(by: "«cpu»"))
            ---
            apiVersion: autoscaling.k8s.io/v1
            kind: VerticalPodAutoscaler
            metadata: { name: web }
            spec:
              targetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
              updatePolicy: { updateMode: Auto }
              resourcePolicy: { containerPolicies: [ { containerName: "*", controlledResources: [cpu, memory] } ] }
            """
        ],
        pass: .unit(checkConflicts))
}

private func checkConflicts(_ unit: Unit, _ findings: inout Findings) {
    let vertical = unit.inventory.items(of: "VerticalPodAutoscaler", in: "autoscaling.k8s.io")
    guard !vertical.isEmpty else { return }
    for item in unit.inventory.items(of: "HorizontalPodAutoscaler", in: "autoscaling") {
        guard let target = item.autoscaled else { continue }
        for other in vertical where other.autoscaled.map({ $0.isSame(as: target) }) == true {
            let controlled = other.controlledResources
            guard let metric = item.resourceMetrics.first(where: { controlled.contains($0.resource) }) else { continue }
            findings.report(
                "\(item.words) and \(other.words) of tenant `\(unit.name)` both follow `\(metric.resource)` of \(target.kind) `\(target.name)`",
                tenant: unit.name, at: item.span(at: metric.pointer, in: unit), label: "the number of pods follows it",
                others: [
                    Label(
                        other.span(at: FieldPointer(["spec", "resourcePolicy"]), in: unit),
                        "the requests follow it too")
                ],
                help: "have the one follow another resource or a metric of the program, or set `updateMode: \"Off\"`")
        }
    }
}
