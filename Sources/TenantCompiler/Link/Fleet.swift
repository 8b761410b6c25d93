package import Diagnostics
package import Kubernetes

/// All units together: what only the whole fleet can tell.
package struct Fleet: Sendable {
    package let program: Program
    /// By tenant, then environment.
    package let members: [Member]

    package init(program: Program, members: [Member]) {
        self.program = program
        self.members = members
    }

    /// What the link step has to know of one unit.
    package struct Member: Sendable {
        package let tenant: String
        package let environment: String
        package let nameSpan: Span
        package let namespace: String
        package let lifecycle: Lifecycle
        package let quota: [Amount]
        package let hosts: [Host]
        package let allowFrom: [Peer]
        package let allowTo: [Peer]
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

extension Fleet.Member {
    init(_ unit: Unit) {
        tenant = unit.name
        environment = unit.environment.name
        nameSpan = unit.tenant.document.nameSpan
        namespace = unit.namespace
        lifecycle = unit.lifecycle
        quota = unit.spec.quota.items.compactMap { item in
            item.value.value.map { Fleet.Amount(key: item.key, quantity: $0, span: item.value.span) }
        }
        hosts = unit.hosts
        allowFrom = Fleet.peers(unit.spec.network.allowFrom)
        allowTo = Fleet.peers(unit.spec.network.allowTo)
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
