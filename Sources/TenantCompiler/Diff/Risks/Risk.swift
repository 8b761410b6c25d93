/// A kind of change that a reviewer should see first.
package struct Risk: Sendable {
    /// Kebab-case, such as `quota-lowered`.
    package let name: String
    /// What it can lead to, in a line.
    package let consequence: String
    /// Looks at one unit that is there before, after or both, and at what its network policies come to.
    let inUnit: @Sendable (UnitComparison, [NetworkShift]) -> [RiskFinding]
    /// Looks at what moves between units.
    let inFleet: @Sendable (FleetMovement) -> [(unit: Fleet.UnitName, finding: RiskFinding)]

    init(
        _ name: String, _ consequence: String,
        inUnit: @escaping @Sendable (UnitComparison, [NetworkShift]) -> [RiskFinding] = { _, _ in [] },
        inFleet: @escaping @Sendable (FleetMovement) -> [(unit: Fleet.UnitName, finding: RiskFinding)] = { _ in [] }
    ) {
        self.name = name
        self.consequence = consequence
        self.inUnit = inUnit
        self.inFleet = inFleet
    }

    /// Every risk, the gravest first.
    package static let all: [Risk] = [
        .namespaceRemoved, .dataRemoved, .rightsWidened, .networkOpened, .podSecurityLoosened, .hostMoved,
        .workloadRemoved, .alertRemoved, .scaledToZero, .tenantStopped, .tenantMoved, .priorityChanged, .quotaLowered,
        .limitLowered,
        .quotaLifted,
        .networkClosed, .registryChanged, .changeRefused,
    ]

    static func findings(in comparison: UnitComparison, _ shifts: [NetworkShift]) -> [RiskFinding] {
        all.flatMap { risk in risk.inUnit(comparison, shifts).map { $0.named(risk.name) } }
    }

    static func findings(in movement: FleetMovement) -> [(unit: Fleet.UnitName, finding: RiskFinding)] {
        all.flatMap { risk in risk.inFleet(movement).map { ($0.unit, $0.finding.named(risk.name)) } }
    }
}

extension RiskFinding {
    fileprivate func named(_ name: String) -> RiskFinding {
        var finding = self
        finding.risk = name
        return finding
    }
}
