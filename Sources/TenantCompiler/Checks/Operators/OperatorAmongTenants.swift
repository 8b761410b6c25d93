internal import Diagnostics

extension Check {
    package static let operatorAmongTenants = Check(
        "operator-among-tenants", "One of the platform's operators runs in a tenant's namespace",
        why: """
            Who may make a pod in a namespace can give it any account there, and has what the account may do: the \
            tenant's people would have the operator's rights in every other tenant's namespace.
            """,
        given: .acme,
        accepts: [
            """
            \(.operators)
                - { name: healer, namespace: platform-system, permissions: [ { resources: [pods], verbs: [delete] } ] }
            """
        ],
        refuses: [
            """
            \(.operators)
                - { name: healer, namespace: «tenant-acme», permissions: [ { resources: [pods], verbs: [delete] } ] }
            """
        ],
        pass: .fleet(checkNamespaces))
}

private func checkNamespaces(_ fleet: Fleet, _ findings: inout Findings) {
    let operators = fleet.program.platform.spec.operators.items
    guard !operators.isEmpty else { return }
    for item in operators {
        guard let namespace = item.element.namespace.value?.text, let span = item.element.namespace.span,
            let member = fleet.members.first(where: { $0.namespace == namespace })
        else { continue }
        findings.report(
            "operator `\(item.name)` runs in the namespace of tenant `\(member.tenant)`", at: span,
            label: "`\(namespace)` is the tenant's", others: [.init(member.nameSpan, "this tenant's")],
            help: "name a namespace of the platform's own; where the tenant is the platform's own too, declare the "
                + "program as its workload and name that in `workload`")
    }
}
