package import Kubernetes
internal import YAML

extension PermissionSpec {
    /// The rule as RBAC has it.
    package var rule: RBACRule {
        let groups = apiGroups.elements.compactMap(\.value)
        return RBACRule(
            apiGroups: apiGroups.isSet ? groups : [""], resources: resources.elements.compactMap(\.value),
            verbs: verbs.elements.compactMap(\.value), resourceNames: resourceNames.elements.compactMap(\.value))
    }
}

extension OperatorSpec {
    /// The rules of one scope, as a role lists them.
    func rules(in scope: PermissionScope) -> [Value] {
        permissions.elements.filter { $0.scope.value == scope }.map { permission in
            let rule = permission.rule
            return [
                "apiGroups": .list(rule.apiGroups.map(Value.string)),
                "resources": .list(rule.resources.map(Value.string)),
                "resourceNames": Value.list(rule.resourceNames.map(Value.string)).orAbsent,
                "verbs": .list(rule.verbs.map(Value.string)),
            ]
        }
    }

    /// The ClusterRole of a scope. No ClusterRole of Kubernetes' own is called so, and no two operators' are.
    func clusterRole(of scope: PermissionScope) -> String { "operator-\(name.value?.text ?? "")-\(scope.rawValue)" }

    /// The account that its pods run as.
    func account(in environment: String, of platform: PlatformSpec) -> (name: String, namespace: String) {
        if let tenant = workload.tenant.value?.text, let name = workload.name.value?.text {
            return (name, platform.namespaceName(tenant: tenant, environment: environment))
        }
        return (name.value?.text ?? "", namespace.value?.text ?? "")
    }

    /// Who has what a role grants.
    func subject(in environment: String, of platform: PlatformSpec) -> Value {
        let account = account(in: environment, of: platform)
        return ["kind": "ServiceAccount", "name": .string(account.name), "namespace": .string(account.namespace)]
    }
}

extension AppliesToSpec {
    /// Whether it names an environment, or none.
    func includes(environment: String) -> Bool {
        let names = environments.elements.compactMap(\.value)
        return names.isEmpty || names.contains(environment)
    }

    /// Whether it holds for a tenant in an environment.
    func includes(_ unit: Unit) -> Bool {
        let tierNames = tiers.elements.compactMap(\.value)
        let tenantNames = tenants.elements.compactMap(\.value)
        return (tierNames.isEmpty || tierNames.contains(unit.tier.name))
            && (tenantNames.isEmpty || tenantNames.contains(unit.name))
            && includes(environment: unit.environment.name)
    }
}

extension Unit {
    /// Whether the pods of each workload get a token, where one of the platform's operators runs in the tenant.
    var operatorTokens: [String: Bool] {
        guard platform.operators.items.contains(where: { $0.element.workload.tenant.value?.text == name }) else {
            return [:]
        }
        return Dictionary(
            spec.workloads.items.map { ($0.name, $0.element.account.token.value == true) },
            uniquingKeysWith: { first, _ in first })
    }
}
