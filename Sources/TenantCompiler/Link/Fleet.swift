package import Diagnostics
package import Kubernetes

/// All units together: what only the whole fleet can tell.
package struct Fleet: Sendable {
    package let program: Program
    /// By tenant, then environment.
    package let members: [Member]
    /// The members by the unit they are of.
    package let membersByUnit: [UnitName: Member]
    /// Tenants that the sources have and that are no members, since what declares them is refused.
    let unresolved: Set<String>
    /// The day that exemptions and grants of metrics are held against.
    package let asOf: CalendarDate?

    package init(
        program: Program, members: [Member], unresolved: Set<String> = [], asOf: CalendarDate? = nil
    ) {
        self.unresolved = unresolved
        self.asOf = asOf
        self.program = program
        self.members = members
        membersByUnit = Dictionary(members.map { (UnitName($0.tenant, $0.environment), $0) }) { first, _ in first }
    }

    /// A tenant in each of its environments; members are sorted by tenant.
    package func members(of tenant: String) -> ArraySlice<Member> {
        var (low, high) = (0, members.count)
        while low < high {
            let middle = (low + high) / 2
            if members[middle].tenant < tenant { low = middle + 1 } else { high = middle }
        }
        return members[low...].prefix { $0.tenant == tenant }
    }

    /// A tenant in an environment.
    package struct UnitName: Sendable, Hashable {
        package let tenant: String
        package let environment: String

        package init(_ tenant: String, _ environment: String) {
            self.tenant = tenant
            self.environment = environment
        }
    }

    /// What the link step has to know of one unit. A class, since every check of the fleet hands many around.
    package final class Member: Sendable {
        package let tenant: String
        package let environment: String
        package let nameSpan: Span
        package let tier: String
        package let namespace: String
        package let lifecycle: Lifecycle
        package let quota: [Amount]
        package let hosts: [Host]
        package let allowFrom: [Peer]
        package let allowTo: [Peer]
        /// In step with the program's standards.
        package let verdicts: [StandardVerdict]
        package let exemptionUses: [ExemptionUse]
        /// The grants of metrics that something of the unit needs.
        package let grantUses: Set<GrantUse>
        package let routing: TenantRouting?
        /// Where the tenant says who is told; null where it does not.
        let routingSpan: Span?
        /// Of the alerts that levels of the tenant's escalation name, those that it has.
        let climbers: Set<String>
        /// Of the groups that are generated, in their order: what alerts are proved by is written once a shape.
        let shapes: [RuleShape]
        /// What the platform's Prometheus scrapes for the tenant, where it has none of its own.
        let scrapes: [PlatformScrape]
        /// Whether the pods of a workload get a token; of a tenant alone that an operator runs in.
        let tokens: [String: Bool]
        /// What Robusta does for the tenant.
        let playbooks: [Playbook]

        init(_ unit: Unit, _ compliance: UnitCompliance) {
            tier = unit.tier.name
            verdicts = compliance.verdicts
            exemptionUses = compliance.uses
            grantUses = unit.ownDashboards.reduce(into: unit.rules.grantUses) { $0.formUnion($1.grantUses) }
            routing = unit.routing
            routingSpan =
                unit.spec.notifications.routes.items.first?.keySpan ?? unit.spec.notifications.escalation.span
            scrapes = unit.hasPrometheus || unit.lifecycle == .retired ? [] : unit.platformScrapes
            tokens = unit.operatorTokens
            playbooks = unit.playbooks
            climbers = unit.climbers
            shapes = unit.rules.groups.compactMap(RuleShape.init)
            tenant = unit.name
            environment = unit.environment.name
            nameSpan = unit.tenant.document.nameSpan
            namespace = unit.namespace
            lifecycle = unit.lifecycle
            quota = unit.spec.quota.items.compactMap { item in
                item.value.value.map { Amount(key: item.key, quantity: $0, span: item.value.span) }
            }
            hosts = unit.hosts
            allowFrom = Fleet.peers(unit.spec.network.allowFrom)
            allowTo = Fleet.peers(unit.spec.network.allowTo)
        }
    }

    /// A quota's amount, and where it is set.
    package struct Amount: Sendable {
        package let key: String
        package let quantity: Quantity
        package let span: Span?
    }

    /// A host and path of an ingress.
    package struct Host: Sendable {
        package let host: String
        package let path: String
        package let span: Span
    }

    /// Another tenant that a unit wants to talk to.
    package struct Peer: Sendable {
        package let tenant: String
        /// Empty for every port.
        package let ports: [Int]
        package let span: Span
    }
}

extension Fleet {
    fileprivate static func peers(_ list: Items<PeerSpec>) -> [Peer] {
        list.elements.compactMap { peer in
            guard let tenant = peer.tenant.value, let span = peer.tenant.span else { return nil }
            return Peer(tenant: tenant, ports: peer.ports.elements.compactMap { $0.value?.number }, span: span)
        }
    }
}
