extension PeakRule {
    static let replicationController = PeakRule("", "ReplicationController") { item, context in
        ScaledPods(item, context).contributions(of: item, surge: 0, context)
    }
}
