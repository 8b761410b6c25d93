internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let permissionWithoutEffect = Check(
        "permission-without-effect", "A permission of an operator names what the API does not have",
        why: """
            The API server takes any word for a group, a resource or a verb and grants nothing by it; the operator finds \
            out when it is needed.
            """,
        given: .acme,
        accepts: [
            """
            \(.healer)
                  permissions:
                    - { apiGroups: [apps], resources: [deployments/scale], verbs: [get, patch] }
                    - { apiGroups: [metrics.k8s.io], resources: [nodes], verbs: [get, list], scope: cluster }
                    - { apiGroups: [company.example], resources: [widgets], verbs: [list] }
            """
        ],
        refuses: [
            """
            \(.healer)
                  permissions:
                    - { resources: [pods, «deployments»], verbs: [get, «remove»] }
                    - { apiGroups: [«app»], resources: [statefulsets], verbs: [get] }
                    - { apiGroups: [apps], resources: [«deployment», «deployments/scales»], verbs: [get] }
                    - { resources: [«nodes»], verbs: [get, list] }
            """
        ],
        pass: .fleet(checkWords))
}

private func checkWords(_ fleet: Fleet, _ findings: inout Findings) {
    for item in fleet.program.platform.spec.operators.items {
        for permission in item.element.permissions.elements { check(permission, of: item.name, &findings) }
    }
}

private func check(_ permission: PermissionSpec, of name: String, _ findings: inout Findings) {
    func report(_ word: Layered<String>, _ problem: NameProblem, _ help: String) {
        guard let text = word.value, let span = word.span else { return }
        findings.report(
            "operator `\(name)` is granted nothing by `\(text)`: \(problem.message)", at: span,
            label: problem.suggestion.map { "did you mean `\($0)`?" } ?? "grants nothing", help: help,
            fixes: problem.suggestion.map {
                [Fix("write `\($0)`", edits: [Edit(span, word: $0)], isSafe: false)]
            } ?? [])
    }
    let rule = permission.rule
    let strange = permission.apiGroups.elements.filter { RBACRule.problem(inGroup: $0.value ?? "") != nil }
    for group in strange {
        RBACRule.problem(inGroup: group.value ?? "").map {
            report(group, $0, "name a group of the API, such as `apps`")
        }
    }
    for verb in permission.verbs.elements {
        RBACRule.problem(inVerb: verb.value ?? "*").map {
            report(verb, $0, "use a verb of the API, such as `get`, `list`, `watch` or `patch`")
        }
    }
    guard strange.isEmpty else { return }
    let clusterWide = permission.scope.value == .cluster ? [] : rule.clusterResources
    for resource in permission.resources.elements {
        if let problem = RBACRule.problem(inResource: resource.value ?? "*", of: rule.apiGroups) {
            report(resource, problem, "write the resource's plural, and its group in `apiGroups`")
        } else if clusterWide.contains(resource.value ?? "") {
            report(
                resource, NameProblem(message: "it lies in no namespace", offset: 0, suggestion: nil),
                "give it a permission of its own with `scope: cluster`")
        }
    }
}
