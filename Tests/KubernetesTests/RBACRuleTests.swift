import Testing

@testable import Kubernetes

@Suite struct RBACRuleTests {
    static let rbac = "rbac.authorization.k8s.io"

    @Test(arguments: [
        RBACRule(apiGroups: [rbac], resources: ["roles"], verbs: ["escalate"]),
        RBACRule(apiGroups: [rbac], resources: ["clusterroles"], verbs: ["get", "bind"]),
        RBACRule(apiGroups: [""], resources: ["users"], verbs: ["impersonate"]),
        RBACRule(apiGroups: [""], resources: ["serviceaccounts"], verbs: ["impersonate"]),
        RBACRule(apiGroups: [""], resources: ["pods"], verbs: ["*"]),
        RBACRule(apiGroups: [""], resources: ["*"], verbs: ["get"]),
        RBACRule(apiGroups: ["*"], resources: ["pods"], verbs: ["get"]),
        RBACRule(apiGroups: [""], resources: ["nodes/proxy"], verbs: ["get"]),
        RBACRule(apiGroups: [""], resources: ["*/proxy"], verbs: ["create"]),
        RBACRule(apiGroups: [""], resources: ["serviceaccounts/token"], verbs: ["create"]),
        RBACRule(
            apiGroups: ["certificates.k8s.io"], resources: ["certificatesigningrequests/approval"], verbs: ["update"]),
        RBACRule(apiGroups: ["certificates.k8s.io"], resources: ["signers"], verbs: ["approve"]),
        RBACRule(
            apiGroups: ["admissionregistration.k8s.io"], resources: ["validatingwebhookconfigurations"],
            verbs: ["delete"]),
        RBACRule(apiGroups: [""], resources: ["namespaces"], verbs: ["patch"]),
        RBACRule(apiGroups: [""], resources: ["endpoints"], verbs: ["update"]),
        RBACRule(apiGroups: ["discovery.k8s.io"], resources: ["endpointslices"], verbs: ["create"]),
        RBACRule(verbs: ["get"], nonResourceURLs: ["/metrics"]),
    ])
    func isDangerous(_ rule: RBACRule) {
        #expect(!rule.dangers().isEmpty)
    }

    @Test(arguments: [
        RBACRule(
            apiGroups: ["", "apps"], resources: ["pods", "deployments"],
            verbs: ["get", "list", "watch", "create", "delete"]),
        RBACRule(apiGroups: [""], resources: ["namespaces", "endpoints", "nodes"], verbs: ["get", "list"]),
        RBACRule(apiGroups: [""], resources: ["serviceaccounts"], verbs: ["create"]),
        RBACRule(apiGroups: ["example.com"], resources: ["endpoints", "namespaces"], verbs: ["update"]),
        RBACRule(apiGroups: [rbac], resources: ["roles", "rolebindings"], verbs: ["get"]),
        RBACRule(apiGroups: [""], resources: ["pods/log", "pods/exec"], verbs: ["get", "create"]),
        RBACRule(verbs: []),
    ])
    func isHarmless(_ rule: RBACRule) {
        #expect(rule.dangers() == [])
    }

    @Test func everythingIsSaidOnce() {
        let all = RBACRule(apiGroups: ["*"], resources: ["*"], verbs: ["*"])
        #expect(all.dangers().count == 3)
    }

    @Test func verbsAreKnown() {
        #expect(RBACRule.problem(inVerb: "gett")?.suggestion == "get" && RBACRule.problem(inVerb: "get") == nil)
        #expect(RBACRule.problem(inVerb: "read") != nil && RBACRule.problem(inVerb: "") != nil)
        #expect(
            RBACRule.problem(inVerb: "Get")?.suggestion == "get" && RBACRule.knownVerbs == RBACRule.knownVerbs.sorted())
    }

    @Test func secretsAndGuardrails() {
        #expect(RBACRule(apiGroups: [""], resources: ["secrets"], verbs: ["list"]).readsSecrets)
        #expect(!RBACRule(apiGroups: [""], resources: ["secrets"], verbs: ["create"]).readsSecrets)
        let writes = RBACRule(
            apiGroups: ["", "networking.k8s.io"], resources: ["resourcequotas", "networkpolicies"], verbs: ["patch"])
        #expect(writes.guardrailWrites().count == 2)
        #expect(RBACRule(apiGroups: [""], resources: ["limitranges"], verbs: ["get"]).guardrailWrites() == [])
    }

    @Test func aggregationAddsToEveryonesRoles() {
        let label = Self.rbac + "/aggregate-to-edit"
        #expect(RBACRule.aggregations(inLabels: [label: "true", "app": "x"]) == [label])
        #expect(RBACRule.aggregations(inLabels: [label: "false"]) == [])
    }

    @Test(arguments: [
        RBACRule(apiGroups: [""], resources: ["secrets"], verbs: ["list"]),
        RBACRule(apiGroups: [""], resources: ["secrets"], verbs: ["patch"]),
        RBACRule(apiGroups: [""], resources: ["pods/exec"], verbs: ["create"]),
        RBACRule(apiGroups: [""], resources: ["pods/*"], verbs: ["create"]),
        RBACRule(apiGroups: [""], resources: ["services/proxy"], verbs: ["get"]),
    ])
    func intrudes(_ rule: RBACRule) {
        #expect(!rule.intrusions().isEmpty)
    }

    @Test(arguments: [
        RBACRule(apiGroups: [""], resources: ["secrets"], verbs: ["create", "delete"]),
        RBACRule(apiGroups: [""], resources: ["pods", "pods/log", "pods/eviction"], verbs: ["get", "create"]),
        RBACRule(apiGroups: ["example.com"], resources: ["secrets"], verbs: ["get"]),
    ])
    func doesNotIntrude(_ rule: RBACRule) {
        #expect(rule.intrusions() == [])
    }

    @Test func tellsWhatLiesWhere() {
        let rule = RBACRule(
            apiGroups: ["", "apps"], resources: ["nodes", "pods", "deployments/scale", "namespaces"], verbs: ["patch"])
        #expect(rule.clusterResources == ["nodes"])
        #expect(
            RBACRule(apiGroups: [""], resources: ["pods", "nodes"], verbs: ["get", "delete"]).namespacedWrites == [
                "pods"
            ])
        #expect(RBACRule(apiGroups: [""], resources: ["pods"], verbs: ["get", "list"]).namespacedWrites == [])
    }

    @Test func tellsWordsThatGrantNothing() {
        #expect(RBACRule.problem(inGroup: "app")?.suggestion == "apps")
        #expect(RBACRule.problem(inGroup: "apps") == nil)
        #expect(RBACRule.problem(inGroup: "company.example") == nil)
        #expect(RBACRule.problem(inResource: "pod", of: [""])?.suggestion == "pods")
        #expect(RBACRule.problem(inResource: "deployments", of: [""])?.message.contains("`apps`") == true)
        #expect(RBACRule.problem(inResource: "deployments", of: ["", "apps"]) == nil)
        #expect(RBACRule.problem(inResource: "pods/logs", of: [""])?.suggestion == "pods/log")
        #expect(RBACRule.problem(inResource: "widgets", of: ["company.example"]) == nil)
        #expect(RBACRule.problem(inResource: "nodes", of: ["metrics.k8s.io"]) == nil)
    }
}
