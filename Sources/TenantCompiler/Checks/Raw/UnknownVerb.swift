internal import Kubernetes
internal import YAML

extension Check {
    package static let unknownVerb = Check(
        "unknown-verb", "A raw Role grants a verb that nobody ever asks for",
        why: """
            The API server takes any word for a verb; the Role grants nothing by it, and only its user finds out.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: rbac.authorization.k8s.io/v1
            kind: Role
            metadata: { name: reader }
            rules: [ { apiGroups: [apps], resources: [deployments], verbs: [get, list] } ]
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: rbac.authorization.k8s.io/v1
            kind: Role
            metadata: { name: reader }
            rules: [ { apiGroups: [apps], resources: [deployments], verbs: [«gett», list] } ]
            """
        ],
        pass: .unit(checkVerbs))
}

private func checkVerbs(_ unit: Unit, _ findings: inout Findings) {
    guard !unit.raw.isEmpty else { return }
    for item in unit.inventory.items(of: "Role", in: "rbac.authorization.k8s.io") where item.node != nil {
        for (index, rule) in (item.value.field("rules")?.items ?? []).enumerated() {
            for (number, verb) in (rule.field("verbs")?.items ?? []).enumerated() {
                guard let text = verb.text, let problem = RBACRule.problem(inVerb: text) else { continue }
                let pointer = FieldPointer(["rules"]).appending(index: index).appending("verbs").appending(
                    index: number)
                findings.report(
                    "\(item.words) of tenant `\(unit.name)` grants nothing by `\(text)`", tenant: unit.name,
                    at: item.span(at: pointer, in: unit),
                    label: problem.suggestion.map { "did you mean `\($0)`?" } ?? "no verb of the API",
                    help: "use a verb of the API, such as `get`, `list`, `watch` or `update`")
            }
        }
    }
}
