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
            \(.acmeWithAWorkload)
            # tenants/acme/manifests/objects.yaml
            \(.service())
            """
        ],
        refuses: [
            """
            \(.acmeWithAWorkload)
            # tenants/acme/manifests/objects.yaml
            \(.service(of: "«webb»"))
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
