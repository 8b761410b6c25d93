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
            \(.acmeWithAWorkload)
            # tenants/acme/manifests/objects.yaml
            \(.autoscaler())
            """
        ],
        refuses: [
            """
            \(.acmeWithAWorkload)
            # tenants/acme/manifests/objects.yaml
            \(.autoscaler(of: "«wev»"))
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
