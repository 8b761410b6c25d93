/// Units that change in the same way, and how.
package struct ChangeSection: Sendable, Hashable {
    /// Sorted.
    package let units: [Fleet.UnitName]
    /// In the order that objects are applied; names of tenant and environment are taken out.
    package let changes: [ObjectChange]
}
