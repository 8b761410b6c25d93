internal import YAML

extension Check {
    package static let unknownObjectKind = Check(
        "unknown-object-kind", "A raw manifest is of a kind that nobody has declared",
        why: """
            Whether it lies in a namespace or reaches the whole cluster cannot be told, so it is not let through.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            \(.settings)
            """,
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              customResources: [ { apiVersion: example.com/v1, kind: Widget, scope: Namespaced } ]
            # tenants/acme/manifests/objects.yaml
            apiVersion: example.com/v1
            kind: Widget
            metadata: { name: one }
            """,
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: example.com/v1
            kind: «Widget»
            metadata: { name: one }
            """
        ],
        pass: .unit(checkKinds))
}

private func checkKinds(_ unit: Unit, _ findings: inout Findings) {
    for object in unit.raw where unit.scope(of: object) == nil {
        findings.report(
            "tenant `\(unit.name)` brings a \(object.kind) of `\(object.apiVersion)`, which is not known here",
            tenant: unit.name, at: object.node(at: "kind").span, label: "no such kind",
            help: "correct `apiVersion` or `kind`, or declare the kind in the Platform's `customResources`")
    }
}
