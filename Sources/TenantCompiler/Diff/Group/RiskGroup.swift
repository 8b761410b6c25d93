/// A risk that some units run in the same way.
package struct RiskGroup: Sendable {
    package let risk: Risk
    /// With names of tenant and environment taken out.
    package let finding: RiskFinding
    /// Sorted.
    package let units: [Fleet.UnitName]
}
