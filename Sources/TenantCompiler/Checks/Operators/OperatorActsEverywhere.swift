internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let operatorActsEverywhere = Check(
        "operator-acts-everywhere", "One of the platform's operators changes objects in every namespace",
        severity: .warning,
        why: """
            Every namespace is also the platform's own and Kubernetes': who may delete pods everywhere may delete those of \
            DNS, of Argo CD and of the operator itself. With `scope: tenants` it may only where it works.
            """,
        given: .acme,
        accepts: [
            """
            \(.healer)
                  permissions:
                    - { resources: [pods], verbs: [get, list, watch], scope: cluster }
                    - { resources: [pods], verbs: [delete] }
                    - { resources: [nodes], verbs: [patch], scope: cluster }
            """
        ],
        refuses: [
            """
            \(.healer)
                  permissions: [ { resources: [pods], verbs: [watch, delete], scope: «cluster» } ]
            """
        ],
        pass: .fleet(checkWrites))
}

private func checkWrites(_ fleet: Fleet, _ findings: inout Findings) {
    for item in fleet.program.platform.spec.operators.items {
        for permission in item.element.permissions.elements where permission.scope.value == .cluster {
            let rule = permission.rule
            let changed = rule.namespacedWrites
            guard let span = permission.scope.span, !changed.isEmpty, rule.dangers().isEmpty else { continue }
            findings.report(
                "operator `\(item.name)` changes \(changed.map { "`\($0)`" }.joined(separator: ", ")) in every namespace",
                at: span, label: "`kube-system` among them",
                help: "keep `cluster` for what is read everywhere, and give the verbs that change something "
                    + "`scope: tenants`")
        }
    }
}
