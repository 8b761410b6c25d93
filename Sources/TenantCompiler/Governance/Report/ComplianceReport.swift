package import Diagnostics

/// What the standards say of every tenant: what a governance meeting looks at.
package struct ComplianceReport: Sendable {
    package let standards: [StandardSummary]
    package let tiers: [TierSummary]
    package let tenants: [TenantSummary]
    package let total: ComplianceTally

    /// A standard over all tenants.
    package struct StandardSummary: Sendable {
        package let standard: BoundStandard
        package let tally: ComplianceTally
    }

    /// The tenants of one tier.
    package struct TierSummary: Sendable {
        package let name: String
        package let tenants: Int
        package let tally: ComplianceTally
    }

    /// One tenant over all standards.
    package struct TenantSummary: Sendable {
        package let name: String
        package let tier: String
        package let tally: ComplianceTally
        package let verdicts: [Verdict]
        /// What to do, that of mandatory standards first and nothing twice.
        package let remediation: [String]
    }

    /// What one standard says of one tenant, in all its environments.
    package struct Verdict: Sendable {
        package let standard: BoundStandard
        package let status: ComplianceStatus
        package let violations: [Violation]
    }

    /// One breach, and the environments that it is in.
    package struct Violation: Sendable {
        package let breach: Breach
        package let environments: [String]
        package let path: String
        package let position: Position
        /// The exemption that covers it, where one does.
        package let exemption: BoundExemption?
    }

    /// - Parameter names: The tenants to report on; empty for all.
    package init(_ fleet: Fleet, tenants names: Set<String> = []) {
        let program = fleet.program
        var lines = SourcePositions(program.sources)
        var all: [TenantSummary] = []
        var start = fleet.members.startIndex
        while start < fleet.members.endIndex {
            let members = fleet.members[start...].prefix { $0.tenant == fleet.members[start].tenant }
            start = members.endIndex
            if names.isEmpty || names.contains(members[members.startIndex].tenant) {
                all.append(TenantSummary(members, program, &lines))
            }
        }
        tenants = all
        standards = program.standards.indices.map { index in
            StandardSummary(
                standard: program.standards[index], tally: ComplianceTally(all.map { $0.verdicts[index].status }))
        }
        tiers = Set(all.map(\.tier)).sorted().map { tier in
            let own = all.filter { $0.tier == tier }
            return TierSummary(
                name: tier, tenants: own.count, tally: ComplianceTally(own.flatMap { $0.verdicts.map(\.status) }))
        }
        total = ComplianceTally(all.flatMap { $0.verdicts.map(\.status) })
    }
}

extension ComplianceTally {
    init(_ statuses: [ComplianceStatus]) {
        self.init()
        for status in statuses { add(status) }
    }
}
