extension PeakRule {
    static let replicaSet = PeakRule("apps", "ReplicaSet") { item, context in
        ScaledPods(item, context).contributions(of: item, surge: 0, context)
    }
}
