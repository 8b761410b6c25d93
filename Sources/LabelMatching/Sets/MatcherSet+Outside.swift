extension MatcherSet {
    /// A label set that meets these conditions and none of the other lists in full.
    package func witness(outside others: [[LabelCondition]], universe: ScalarSet = .all) -> Witness {
        var region = LabelRegion(self, universe: universe)
        region.exclude(others)
        return region.witness()
    }
}
