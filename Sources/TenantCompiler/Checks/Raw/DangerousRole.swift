internal import Kubernetes
internal import YAML

extension Check {
    package static let dangerousRole = Check(
        "dangerous-role",
        "A raw Role grants what reaches beyond its tenant, or a RoleBinding takes it from the cluster",
        why: """
            Whoever may write bindings, tokens, endpoints or the quota itself is bound by none of them; and what a ClusterRole grants changes without the tenant.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: rbac.authorization.k8s.io/v1
            kind: Role
            metadata: { name: deployer }
            rules: [ { apiGroups: [apps], resources: [deployments], verbs: [get, list, patch] } ]
            """,
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata: { name: readers }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
            subjects: [ { apiGroup: rbac.authorization.k8s.io, kind: Group, name: "oidc:acme" } ]
            """,
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: rbac.authorization.k8s.io/v1
            kind: Role
            metadata: { name: deployer }
            rules:
              - { apiGroups: [apps], resources: [deployments], verbs: [get, list, patch] }
              - «{ apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: [escalate] }»
              - «{ apiGroups: [networking.k8s.io], resources: [networkpolicies], verbs: [create] }»
            """,
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: rbac.authorization.k8s.io/v1
            kind: RoleBinding
            metadata: { name: owners }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: «cluster-admin» }
            subjects: [ { apiGroup: rbac.authorization.k8s.io, kind: Group, name: "oidc:acme" } ]
            """,
        ],
        pass: .unit(checkRoles))
}

/// The ClusterRoles of Kubernetes itself that stay within a namespace and below its guard rails.
private let harmlessClusterRoles: Set<String> = ["edit", "view"]

private func checkRoles(_ unit: Unit, _ findings: inout Findings) {
    for object in unit.raw where unit.scope(of: object) == .namespaced && object.isOfRBAC {
        for field in object.root["rules"]?.items ?? [] {
            let rule = RBACRule(field)
            let dangers = rule.dangers() + rule.guardrailWrites()
            guard let first = dangers.first else { continue }
            findings.report(
                "\(object.kind) `\(object.name)` of tenant `\(unit.name)` reaches beyond the tenant: \(first)",
                tenant: unit.name, at: field.node.span, label: "this rule", notes: Array(dangers.dropFirst()),
                help: "name the resources and verbs that are needed, and none of these")
        }
        guard let reference = object.root["roleRef"], reference["kind"]?.text == "ClusterRole",
            let name = reference["name"], !harmlessClusterRoles.contains(name.text ?? "")
        else { continue }
        findings.report(
            "\(object.kind) `\(object.name)` of tenant `\(unit.name)` binds the ClusterRole `\(name.text ?? "?")`",
            tenant: unit.name, at: name.node.span, label: "the cluster's, not the tenant's",
            help: "bind a Role of the namespace, or the ClusterRole `edit` or `view`")
    }
}

extension RBACRule {
    fileprivate init(_ field: RawField) {
        func texts(_ key: String) -> [String] { field[key]?.items.compactMap(\.text) ?? [] }
        self.init(
            apiGroups: texts("apiGroups"), resources: texts("resources"), verbs: texts("verbs"),
            resourceNames: texts("resourceNames"), nonResourceURLs: texts("nonResourceURLs"))
    }
}

extension RawObject {
    fileprivate var isOfRBAC: Bool { ObjectKind.group(of: apiVersion) == "rbac.authorization.k8s.io" }
}
