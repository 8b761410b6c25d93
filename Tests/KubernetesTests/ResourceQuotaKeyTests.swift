import Testing

@testable import Kubernetes

@Suite struct ResourceQuotaKeyTests {
    @Test(
        arguments: ResourceQuotaKey.standard + [
            "requests.nvidia.com/gpu", "count/deployments.apps", "count/pods", "count/widgets.example.com",
            "count/horizontalpodautoscalers.autoscaling", "hugepages-2Mi", "requests.hugepages-1Gi",
            "gold.storageclass.storage.k8s.io/requests.storage",
            "gold.storageclass.storage.k8s.io/persistentvolumeclaims",
            "gpu.deviceclass.resource.k8s.io/devices",
        ])
    func accepts(_ key: String) {
        #expect(ResourceQuotaKey.problem(in: key) == nil)
    }

    @Test(
        arguments: [
            ("limits.nvidia.com/gpu", "requests.nvidia.com/gpu"), ("nvidia.com/gpu", "requests.nvidia.com/gpu"),
            ("request.cpu", "requests.cpu"), ("requests.cpus", "requests.cpu"), ("limit.memory", "limits.memory"),
            ("pod", "pods"), ("Pods", "pods"), ("storage", "requests.storage"),
            ("limits.hugepages-2Mi", "requests.hugepages-2Mi"),
            ("deployments", "count/deployments.apps"), ("count/deployment.apps", "count/deployments.apps"),
            ("count/deployments", "count/deployments.apps"), ("service.loadbalancers", "services.loadbalancers"),
            ("gold.storageclass.storage.k8s.io/request.storage", "gold.storageclass.storage.k8s.io/requests.storage"),
            ("requests_cpu", "requests.cpu"),
        ] as [(String, String)])
    func refusesAndSuggests(_ key: String, _ meant: String) throws {
        let problem = try #require(ResourceQuotaKey.problem(in: key))
        #expect(problem.suggestion == meant)
        #expect(ResourceQuotaKey.problem(in: meant) == nil)
    }

    @Test(arguments: [
        "", "/", "bogus", "count/", "count/a b", "hugepages-", "hugepages-x", "a/b/c", "limits.storage",
        "requests.pods",
        "requests.kubernetes.io/x", "gold.storageclass.storage.k8s.io/pods", "limits.requests.nvidia.com/gpu/x",
    ])
    func refuses(_ key: String) throws {
        let problem = try #require(ResourceQuotaKey.problem(in: key))
        #expect((0...key.utf8.count).contains(problem.offset))
    }

    @Test(arguments: [
        ("pods", "10", true), ("pods", "1.5", false), ("pods", "-1", false), ("requests.cpu", "1.5", true),
        ("requests.cpu", "-1", false), ("count/jobs.batch", "500m", false), ("requests.nvidia.com/gpu", "0.5", false),
        ("services.nodeports", "0", true), ("persistentvolumeclaims", "1k", true), ("secrets", "1m", false),
    ])
    func judgesAmounts(_ key: String, _ amount: String, _ isValid: Bool) throws {
        #expect(try (ResourceQuotaKey.problem(in: .parse(amount), for: key) == nil) == isValid)
    }

    @Test(arguments: [
        (QuotaScope.bestEffort, "pods", true), (.bestEffort, "requests.cpu", false),
        (.notBestEffort, "limits.memory", true),
        (.terminating, "cpu", true), (.terminating, "services", false), (.priorityClass, "requests.storage", false),
        (.crossNamespacePodAffinity, "pods", true), (.priorityClass, "requests.nvidia.com/gpu", true),
        (.notTerminating, "requests.ephemeral-storage", false),
    ])
    func scopesCountPods(_ scope: QuotaScope, _ key: String, _ isAllowed: Bool) {
        #expect(scope.allows(key) == isAllowed)
    }

    @Test func opposedScopesContradict() {
        #expect(
            QuotaScope.bestEffort.contradicts(.notBestEffort) && QuotaScope.notTerminating.contradicts(.terminating))
        #expect(!QuotaScope.bestEffort.contradicts(.terminating) && !QuotaScope.bestEffort.contradicts(.bestEffort))
        #expect(QuotaScope(rawValue: "Besteffort") == nil)
    }
}
