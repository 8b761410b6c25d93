internal import Kubernetes
internal import YAML

extension Check {
    package static let clusterScopedObject = Check(
        "cluster-scoped-object", "A raw manifest is of a kind that lies outside namespaces",
        why: """
            A tenant owns a namespace, not the cluster: such an object would reach every other tenant.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            \(.settings)
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: rbac.authorization.k8s.io/v1
            kind: «ClusterRoleBinding»
            metadata: { name: everything }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
            """
        ],
        pass: .unit(checkScopes))
}

private func checkScopes(_ unit: Unit, _ findings: inout Findings) {
    for object in unit.raw where unit.scope(of: object) == .cluster {
        findings.report(
            "tenant `\(unit.name)` brings a \(object.kind), which belongs to the whole cluster", tenant: unit.name,
            at: object.node(at: "kind").span, label: "lies outside namespaces",
            help: "ask the platform team for it, or use a kind that lies in a namespace")
    }
}
