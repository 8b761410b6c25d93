/// What a change of the sources does to everything that comes out, for tenants and for environments' platforms.
package struct WorldDiff: Sendable {
    /// Units that are new as a whole; platforms come first, here and below.
    package let added: [UnitSize]
    /// Units that are gone as a whole.
    package let removed: [UnitSize]
    /// What differs in units that are there before and after; the same change of several units is one section.
    package let sections: [ChangeSection]
    /// What a reviewer should look at first, in the order of `Risk.all`.
    package let risks: [RiskGroup]
    package let counts: Counts
    /// The tenants of both sides.
    let tenants: Set<String>

    /// How much of what there is about tenants.
    package struct Counts: Sendable, Hashable {
        /// Units that were compared.
        package var units = 0
        package var tenantsAdded = 0
        package var tenantsChanged = 0
        package var tenantsRemoved = 0
        package var objectsAdded = 0
        package var objectsChanged = 0
        package var objectsRemoved = 0
        /// Files that differ in nothing but comments or spelling.
        package var respelled = 0
        /// What of it is about environments' platforms, which the others do not count.
        package var platform = PlatformCounts()

        package init() {}
    }

    /// Whether both sides come to the same objects.
    package var isEmpty: Bool { added.isEmpty && removed.isEmpty && sections.isEmpty }
}
