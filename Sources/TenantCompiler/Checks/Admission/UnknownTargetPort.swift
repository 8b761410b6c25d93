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
            \(.acmeWithAWorkload)
            # tenants/acme/manifests/objects.yaml
            \(.service())
            """
        ],
        refuses: [
            """
            \(.acmeWithAWorkload)
            # tenants/acme/manifests/objects.yaml
            \(.service(to: "«web»"))
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
