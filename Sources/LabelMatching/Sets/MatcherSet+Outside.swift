extension MatcherSet {
    /// A label set that meets these conditions and none of the other lists in full.
    package func witness(outside others: [[LabelCondition]], scope: SearchScope = SearchScope()) -> Witness {
        var region = LabelRegion(self, scope: scope)
        region.exclude(others)
        return region.witness()
    }
}
