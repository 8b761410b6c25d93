internal import Kubernetes

extension Check {
    package static let operatorOverreaches = Check(
        "operator-overreaches", "One of the platform's operators may do what nobody's program should",
        why: """
            Who takes over its pod has all that it may do. What gives itself more rights, acts as others, reads every \
            tenant's secrets or changes what holds tenants apart is worth as much as the whole cluster.
            """,
        given: .acme,
        accepts: [
            """
            \(.healer)
                  permissions:
                    - { resources: [pods], verbs: [get, list, watch, delete] }
                    - { resources: [pods/log], verbs: [get] }
                    - { resources: [secrets], verbs: [get], resourceNames: [slack], scope: namespace }
            """
        ],
        refuses: [
            """
            \(.healer)
                  permissions:
                    - { resources: [pods], verbs: [get, list, watch] }
                    - «{ resources: [secrets], verbs: [get, list] }»
                    - «{ resources: ["*"], verbs: ["*"], scope: cluster }»
                    - «{ resources: [serviceaccounts/token], verbs: [create], scope: namespace }»
                    - «{ apiGroups: [networking.k8s.io], resources: [networkpolicies], verbs: [patch] }»
                    - «{ resources: [pods/exec], verbs: [create] }»
                    - «{ resources: [nodes/proxy], verbs: [get], scope: cluster }»
                    - «{ apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind], scope: cluster }»
            """
        ],
        pass: .fleet(checkReach))
}

private func checkReach(_ fleet: Fleet, _ findings: inout Findings) {
    for item in fleet.program.platform.spec.operators.items {
        let permissions = item.element.permissions
        for (permission, span) in zip(permissions.elements, permissions.spans) {
            let rule = permission.rule
            var dangers = rule.dangers()
            if permission.scope.value != .namespace { dangers += rule.guardrailWrites() + rule.intrusions() }
            guard let first = dangers.first else { continue }
            findings.report(
                "operator `\(item.name)` reaches too far: \(first)", at: span, label: "this permission",
                notes: Array(dangers.dropFirst()),
                help: "name the resources and verbs that it needs, and none of these")
        }
    }
}
