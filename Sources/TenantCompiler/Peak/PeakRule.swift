/// What objects of one kind take of a quota at the worst moment: a pure function, one file each.
struct PeakRule: Sendable {
    let group: String
    let kind: String
    let contributions: @Sendable (InventoryItem, PeakContext) -> [PeakContribution]

    init(
        _ group: String, _ kind: String,
        contributions: @escaping @Sendable (InventoryItem, PeakContext) -> [PeakContribution]
    ) {
        self.group = group
        self.kind = kind
        self.contributions = contributions
    }

    /// Every rule; what is of another kind takes no more than its own place among the objects that are counted.
    static let all: [PeakRule] = [
        .alertmanager, .certificate, .cronJob, .daemonSet, .databaseCluster, .deployment, .externalSecret, .grafana,
        .ingress, .job, .persistentVolumeClaim, .pod, .prometheus, .replicaSet, .replicationController, .rollout,
        .service, .statefulSet,
    ]

    static func rule(for item: InventoryItem) -> PeakRule? {
        all.first { $0.kind == item.manifest.kind && $0.group == item.manifest.group }
    }
}
