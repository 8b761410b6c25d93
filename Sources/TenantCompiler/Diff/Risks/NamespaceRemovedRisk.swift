internal import YAML

extension Risk {
    static let namespaceRemoved = Risk(
        "namespace-removed", "once the namespace is pruned, everything in it is deleted",
        inUnit: { comparison, _ in
            let removed = comparison.pairs("Namespace").filter { $0.new == nil }
            guard !removed.isEmpty else { return [] }
            let successor = comparison.pairs("Namespace").first { $0.old == nil }?.identity.name
            return removed.map { pair in
                let inside = contents(of: pair.identity.name, in: comparison)
                let next = successor.map { ", and the new one `\($0)` starts empty" } ?? ""
                return RiskFinding(pair.identity, "the namespace goes\(inside)\(next)")
            }
        })

    /// ` with 2 workloads and 1 data store in it`; nothing where it holds neither.
    private static func contents(of namespace: String, in comparison: UnitComparison) -> String {
        let objects = comparison.objectsBefore.map(\.identity).filter { $0.namespace == namespace }
        let counts = [
            (objects.count(where: \.isWorkload), "workload"), (objects.count(where: \.isData), "data store"),
        ]
        let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
        return parts.isEmpty ? "" : " with \(parts.joined(separator: " and ")) in it"
    }
}

extension ObjectIdentity {
    /// Whether it runs something.
    var isWorkload: Bool {
        isKind(
            "Deployment.apps", "StatefulSet.apps", "DaemonSet.apps", "ReplicaSet.apps", "ReplicationController", "Pod",
            "Job.batch", "CronJob.batch", "Rollout.argoproj.io")
    }

    /// Whether data is lost with it: a claim, or what an operator makes claims for.
    var isData: Bool {
        isKind("PersistentVolumeClaim", "PersistentVolume") || Self.operators.contains(group)
    }

    /// Groups of operators that run data stores.
    private static let operators: Set<String> = [
        "postgresql.cnpg.io", "acid.zalan.do", "redis.redis.opstreelabs.in", "databases.spotahome.com",
        "kafka.strimzi.io",
        "psmdb.percona.com", "pxc.percona.com", "mysql.oracle.com", "mongodbcommunity.mongodb.com",
        "elasticsearch.k8s.elastic.co", "minio.min.io",
    ]

    /// The object as a line names it: `Deployment api`.
    package var title: String { name.isEmpty ? kind : "\(kind) \(name)" }
}

extension UnitComparison {
    /// The namespaces that go, whose objects go with them.
    var removedNamespaces: Set<String> {
        Set(pairs("Namespace").filter { $0.new == nil }.map(\.identity.name))
    }
}
