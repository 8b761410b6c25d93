internal import Kubernetes

extension Check {
    package static let namespaceNameTooLong = Check(
        "namespace-name-too-long", "A tenant's namespace has a name that Kubernetes refuses",
        why: """
            Names of namespaces are RFC 1123 labels of at most 63 characters.
            """,
        accepts: [.acme],
        refuses: [
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { namespace: "tenants-of-the-platform-team-of-the-company-in-the-far-north-{tenant}" }
            # tenants/acme.yaml
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: «acme» }
            spec:
              tier: standard
              owner: { email: owner@acme.example }
            """
        ],
        pass: .unit(checkNamespaceName))
}

private func checkNamespaceName(_ unit: Unit, _ findings: inout Findings) {
    guard let problem = DNSLabel.problem(in: unit.namespace) else { return }
    findings.report(
        "`\(unit.namespace)` cannot name the namespace of tenant `\(unit.name)`", tenant: unit.name,
        at: unit.tenant.document.nameSpan, label: problem.message,
        help: "shorten the tenant's name, or the Platform's `namespace`")
}
