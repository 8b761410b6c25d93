internal import Diagnostics
internal import Kubernetes
internal import YAML

extension Check {
    package static let unknownServiceAccount = Check(
        "unknown-service-account", "Pods run as a ServiceAccount that is not there",
        why: """
            The API server refuses every pod of the object.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            \(.deployment(pod: "serviceAccountName: tenant-acme"))
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            \(.deployment(pod: "serviceAccountName: «deployer»"))
            """
        ],
        pass: .unit(checkAccounts))
}

private func checkAccounts(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.inventory.pods {
        guard let name = item.template?.spec.field("serviceAccountName")?.text, !name.isEmpty, name != "default",
            unit.inventory.item("ServiceAccount", named: name) == nil
        else { continue }
        let names = unit.inventory.items(of: "ServiceAccount").map(\.manifest.name)
        let nearest = Suggestion.nearest(to: name, among: names)
        findings.report(
            "the pods of \(item.words) of tenant `\(unit.name)` run as ServiceAccount `\(name)`, which is not there",
            tenant: unit.name, at: item.span(inPod: FieldPointer(["spec", "serviceAccountName"]), in: unit),
            label: nearest.map { "did you mean `\($0)`?" } ?? "not known",
            notes: [
                "Kubernetes would say: error looking up service account \(unit.namespace)/\(name): serviceaccount \"\(name)\" not found"
            ],
            help: "bring the ServiceAccount, or use `tenant-\(unit.name)`")
    }
}
