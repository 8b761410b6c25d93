/// A risk that a unit runs with a change.
package struct RiskFinding: Sendable, Hashable {
    /// The name of the risk.
    package var risk = ""
    /// The object that brings it.
    package let object: ObjectIdentity
    /// What changes, in a line without the unit's name; texts of the sources stand in it as they are.
    package let text: String

    package init(_ object: ObjectIdentity, _ text: String) {
        self.object = object
        self.text = text
    }

    func mapTexts(_ replaced: (String) -> String) -> RiskFinding {
        var finding = RiskFinding(object.mapTexts(replaced), replaced(text))
        finding.risk = risk
        return finding
    }
}
