/// The place of a kind of object in one stream, so that each finds what it needs already applied.
package struct ApplyOrder: Comparable, Hashable, Sendable {
    private let rank: Int
    private let kind: String
    private let group: String

    package init(apiVersion: String, kind: String) {
        group = ObjectKind.group(of: apiVersion)
        self.kind = kind
        rank = Self.rank(group: group, kind: kind)
    }

    /// By rank, and within one by kind and group, so that the order is total.
    package static func < (a: ApplyOrder, b: ApplyOrder) -> Bool {
        (a.rank, a.kind, a.group) < (b.rank, b.kind, b.group)
    }

    /// Kinds of other groups, such as Calico's NetworkPolicy, count as custom resources.
    private static func rank(group: String, kind: String) -> Int {
        if group.isEmpty || ObjectKind.isBuiltIn(group: group, kind: kind) || group == "policy" {
            return ranks[kind] ?? others
        }
        return customRanks[kind] ?? others
    }

    private static let order = [
        "PriorityClass", "Namespace", "NetworkPolicy", "ResourceQuota", "LimitRange", "PodSecurityPolicy",
        "PodDisruptionBudget", "ServiceAccount", "Secret", "ConfigMap", "StorageClass", "PersistentVolume",
        "PersistentVolumeClaim", "CustomResourceDefinition", "ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding",
        "Service", "DaemonSet", "Pod", "ReplicationController", "ReplicaSet", "Deployment", "StatefulSet",
        "HorizontalPodAutoscaler", "Job", "CronJob", "IngressClass", "Ingress", "APIService",
        "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding", "MutatingWebhookConfiguration",
        "ValidatingWebhookConfiguration",
    ]

    private static let ranks = Dictionary(
        order.enumerated().map { ($1, $0 * 10) }, uniquingKeysWith: { first, _ in first })

    /// Custom kinds that other objects wait for stand before the workloads; the rest come last.
    private static let customRanks: [String: Int] = {
        let secret = ranks["Secret"] ?? 0
        let service = ranks["Service"] ?? 0
        return [
            "ClusterSecretStore": secret + 1, "SecretStore": secret + 2, "ExternalSecret": secret + 3,
            "ClusterIssuer": secret + 1, "Issuer": secret + 2, "Certificate": secret + 3, "Cluster": service - 1,
            "AppProject": service - 1,
        ]
    }()

    private static let others = 100_000
}
