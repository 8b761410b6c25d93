internal import Kubernetes
internal import YAML

extension Check {
    package static let deliveryObject = Check(
        "delivery-object", "A raw manifest tells Argo CD what to deliver",
        why: """
            Argo CD applies what its applications name with rights of its own. Where it watches every namespace, a \
            tenant's Application could place objects anywhere in the cluster.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: argoproj.io/v1alpha1
            kind: Rollout
            metadata: { name: web }
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: argoproj.io/v1alpha1
            kind: «Application»
            metadata: { name: everything }
            spec: { project: default }
            """
        ],
        pass: .unit(checkDelivery))
}

private func checkDelivery(_ unit: Unit, _ findings: inout Findings) {
    for object in unit.raw
    where ObjectKind.group(of: object.apiVersion) == "argoproj.io"
        && ["Application", "ApplicationSet", "AppProject"].contains(object.kind)
    {
        findings.report(
            "tenant `\(unit.name)` brings an \(object.kind) of Argo CD", tenant: unit.name,
            at: object.node(at: "kind").span, label: "delivers with rights that are not the tenant's",
            help: "put the objects themselves under `manifests/`")
    }
}
