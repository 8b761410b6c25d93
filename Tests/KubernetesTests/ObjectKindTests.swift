import TestSupport
import Testing

@testable import Kubernetes

@Suite struct ObjectKindTests {
    @Test(arguments: [
        ("v1", "Namespace", ObjectKind.Scope.cluster), ("v1", "Pod", .namespaced),
        ("apps/v1", "Deployment", .namespaced),
        ("apps/v9", "Deployment", .namespaced), ("rbac.authorization.k8s.io/v1", "ClusterRole", .cluster),
        ("external-secrets.io/v1", "ClusterSecretStore", .cluster), ("cert-manager.io/v1", "ClusterIssuer", .cluster),
        ("postgresql.cnpg.io/v1", "Cluster", .namespaced), ("monitoring.coreos.com/v1", "PrometheusRule", .namespaced),
        ("gateway.networking.k8s.io/v1", "Gateway", .namespaced), ("networking.istio.io/v1", "Gateway", .namespaced),
        ("kyverno.io/v1", "ClusterPolicy", .cluster), ("litmuschaos.io/v1alpha1", "ChaosEngine", .namespaced),
    ])
    func knowsScopes(_ apiVersion: String, _ kind: String, _ scope: ObjectKind.Scope) {
        #expect(ObjectKind.scope(apiVersion: apiVersion, kind: kind) == scope)
    }

    @Test(arguments: [
        ("v1", "Deployment"), ("apps/v1", "Pod"), ("", ""), ("v1", "pod"), ("example.com/v1", "Namespace"), ("/v1", ""),
    ])
    func doesNotGuess(_ apiVersion: String, _ kind: String) {
        #expect(ObjectKind.scope(apiVersion: apiVersion, kind: kind) == nil)
    }

    @Test func isSortedAndUnique() {
        for table in [ObjectKind.builtIn, ObjectKind.custom] {
            let names = table.map { $0.group + "/" + $0.kind }
            #expect(Set(names).count == names.count)
            #expect(
                table.allSatisfy { !$0.versions.isEmpty && !$0.plural.isEmpty && $0.kind.first?.isUppercase == true })
        }
        #expect(ObjectKind.builtIn.count == 74)
    }

    @Test func knowsServedVersions() {
        #expect(ObjectKind.isServed(apiVersion: "autoscaling/v2", kind: "HorizontalPodAutoscaler"))
        #expect(!ObjectKind.isServed(apiVersion: "autoscaling/v2beta2", kind: "HorizontalPodAutoscaler"))
        #expect(!ObjectKind.isServed(apiVersion: "policy/v1beta1", kind: "PodDisruptionBudget"))
        #expect(
            ObjectKind.isServed(apiVersion: "v1", kind: "Pod") && !ObjectKind.isServed(apiVersion: "v2", kind: "Pod"))
    }

    @Test func knowsWherePodSpecsSit() {
        #expect(ObjectKind.podTemplatePath(apiVersion: "v1", kind: "Pod") == ["spec"])
        #expect(ObjectKind.podTemplatePath(apiVersion: "apps/v1", kind: "StatefulSet") == ["spec", "template", "spec"])
        #expect(
            ObjectKind.podTemplatePath(apiVersion: "batch/v1", kind: "CronJob")
                == ["spec", "jobTemplate", "spec", "template", "spec"])
        #expect(ObjectKind.podTemplatePath(apiVersion: "v1", kind: "Deployment") == nil)
        #expect(ObjectKind.podTemplatePath(apiVersion: "v1", kind: "ConfigMap") == nil)
        #expect(ObjectKind.find(apiVersion: "batch/v1", kind: "Job")?.podSpecPath == ["spec", "template", "spec"])
    }

    @Test func streamsAreInTheOrderOfApplying() {
        let expected = [
            ("scheduling.k8s.io/v1", "PriorityClass"), ("v1", "Namespace"), ("networking.k8s.io/v1", "NetworkPolicy"),
            ("v1", "ResourceQuota"), ("v1", "LimitRange"), ("policy/v1", "PodDisruptionBudget"),
            ("v1", "ServiceAccount"),
            ("v1", "Secret"), ("external-secrets.io/v1", "SecretStore"), ("external-secrets.io/v1", "ExternalSecret"),
            ("v1", "ConfigMap"), ("storage.k8s.io/v1", "StorageClass"), ("v1", "PersistentVolume"),
            ("v1", "PersistentVolumeClaim"), ("apiextensions.k8s.io/v1", "CustomResourceDefinition"),
            ("rbac.authorization.k8s.io/v1", "ClusterRole"), ("rbac.authorization.k8s.io/v1", "Role"),
            ("rbac.authorization.k8s.io/v1", "RoleBinding"), ("postgresql.cnpg.io/v1", "Cluster"), ("v1", "Service"),
            ("apps/v1", "Deployment"), ("apps/v1", "StatefulSet"), ("autoscaling/v2", "HorizontalPodAutoscaler"),
            ("batch/v1", "Job"), ("batch/v1", "CronJob"), ("networking.k8s.io/v1", "Ingress"),
            ("apiregistration.k8s.io/v1", "APIService"), ("monitoring.coreos.com/v1", "PrometheusRule"),
            ("example.com/v1", "Thing"),
        ]
        var random = SeededGenerator(seed: 3)
        let sorted = expected.shuffled(using: &random).sorted {
            ApplyOrder(apiVersion: $0.0, kind: $0.1) < ApplyOrder(apiVersion: $1.0, kind: $1.1)
        }
        #expect(sorted.map(\.1) == expected.map(\.1))
        #expect(
            ApplyOrder(apiVersion: "example.com/v1", kind: "Namespace") > ApplyOrder(apiVersion: "v1", kind: "Service"))
    }

    @Test func podSecurityLevelsGrowStricter() {
        #expect(PodSecurity.Level.privileged < .baseline && PodSecurity.Level.baseline < .restricted)
        #expect(PodSecurity.Level(rawValue: "strict") == nil)
        #expect(PodSecurity.Mode.enforce.versionLabelKey == "pod-security.kubernetes.io/enforce-version")
    }

    @Test(arguments: [
        ("latest", true), ("v1.32", true), ("v1.0", true), ("1.32", false), ("v1.032", false), ("v2.1", false),
        ("v1.", false),
        ("v1.32.1", false), ("", false), ("Latest", false), ("v1.-1", false), ("v1.99999999999999999999", false),
    ])
    func podSecurityVersions(_ text: String, _ isValid: Bool) {
        let version = PodSecurity.Version(text)
        #expect((version != nil) == isValid && (version == nil || version?.description == text))
        #expect(version?.isPinned != true || text != "latest")
    }
}
