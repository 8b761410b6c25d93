internal import YAML

extension Check {
    package static let foreignNamespace = Check(
        "foreign-namespace", "A raw manifest names a namespace that is not its tenant's",
        why: """
            The object would land with another tenant. Its own namespace needs not be named.
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
            apiVersion: v1
            kind: ConfigMap
            metadata: { name: settings, namespace: «kube-system» }
            data: { greeting: hello }
            """
        ],
        pass: .unit(checkNamespaces))
}

private func checkNamespaces(_ unit: Unit, _ findings: inout Findings) {
    for object in unit.raw {
        guard let namespace = object.namespace, namespace != .string(unit.namespace) else { continue }
        findings.report(
            "tenant `\(unit.name)` puts a \(object.kind) into namespace `\(namespace.text ?? "?")`", tenant: unit.name,
            at: object.node(at: "metadata", "namespace").span, label: "not the tenant's",
            help: "remove `namespace`: the object is placed in `\(unit.namespace)`")
    }
}
