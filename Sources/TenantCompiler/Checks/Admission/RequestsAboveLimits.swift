internal import Kubernetes

extension Check {
    package static let requestsAboveLimits = Check(
        "requests-above-limits", "A container asks for more than it may use",
        why: """
            The API server refuses the object. Devices and huge pages cannot be shared, so that request and limit must be the same.
            """,
        follows: [.item],
        accepts: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.deployment(container: #"resources: { requests: { cpu: "1" }, limits: { cpu: "1" } }"#))
            """
        ],
        refuses: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.deployment(container: #"resources: { requests: { cpu: «"2"» }, limits: { cpu: "1" } }"#))
            """,
            """
            \(.acme)
              workloads:
                - name: web
                  image: docker.io/library/nginx:1.27
                  resources: { requests: { memory: «2Gi» }, limits: { memory: 1Gi } }
            """,
        ],
        pass: .unit(checkRequests))
}

private func checkRequests(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.inventory.pods {
        for container in item.template?.containers ?? [] {
            let resources = ResourceRequirements(container.value.field("resources"))
            for request in resources.requests.entries {
                guard let problem = problem(request, resources.limits[request.resource]) else { continue }
                let pointer = container.pointer.appending("resources", "requests", request.resource)
                findings.report(
                    "container `\(container.name)` of \(item.words) of tenant `\(unit.name)` requests \(request.amount) of `\(request.resource)`, \(problem.fact)",
                    tenant: unit.name, at: item.span(inPod: pointer, in: unit), label: "requested here",
                    notes: [
                        "Kubernetes would say: \(item.pointer(ofPod: pointer)): Invalid value: \"\(request.amount)\": \(problem.message)"
                    ], help: "lower the request, or raise the limit")
            }
        }
    }
}

/// What is wrong between a request and its limit, and in the API server's words (ValidateContainerResourceRequirements).
private func problem(_ request: ResourceList.Entry, _ limit: Quantity?) -> (fact: String, message: String)? {
    let name = request.resource
    let mustBeEqual = !ResourceName.isOvercommitAllowed(name)
    guard let limit else {
        return mustBeEqual ? ("without a limit", "Limit must be set for non overcommitable resources") : nil
    }
    if mustBeEqual, request.amount != limit {
        return ("and its limit is \(limit)", "must be equal to \(name) limit of \(limit)")
    }
    guard request.amount > limit else { return nil }
    return ("above its limit of \(limit)", "must be less than or equal to \(name) limit of \(limit)")
}
