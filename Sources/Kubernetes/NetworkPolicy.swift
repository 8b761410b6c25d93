/// A NetworkPolicy as far as it decides who may talk to whom.
package struct NetworkPolicy: Hashable, Sendable {
    package enum Direction: String, CaseIterable, Sendable {
        case ingress = "Ingress"
        case egress = "Egress"
    }

    /// One entry of `ingress` or `egress`; missing and empty lists both mean any.
    package struct Rule: Hashable, Sendable {
        package let peers: [Peer]
        package let ports: [PortRule]

        package init(peers: [Peer]? = nil, ports: [PortRule]? = nil) {
            self.peers = peers ?? []
            self.ports = ports ?? []
        }
    }

    package let namespace: String
    package let name: String
    package let podSelector: LabelSelector
    /// The types as written; nil and empty are defaulted.
    package let policyTypes: [Direction]?
    package let ingress: [Rule]
    package let egress: [Rule]

    package init(
        namespace: String, name: String = "", podSelector: LabelSelector = LabelSelector(),
        policyTypes: [Direction]? = nil, ingress: [Rule]? = nil, egress: [Rule]? = nil
    ) {
        self.namespace = namespace
        self.name = name
        self.podSelector = podSelector
        self.policyTypes = policyTypes
        self.ingress = ingress ?? []
        self.egress = egress ?? []
    }

    /// The directions it isolates: those written, else ingress, and egress where there are egress rules
    /// (SetDefaults_NetworkPolicy).
    package var directions: Set<Direction> {
        if let policyTypes, !policyTypes.isEmpty { return Set(policyTypes) }
        return egress.isEmpty ? [.ingress] : [.ingress, .egress]
    }

    package func selects(_ pod: PodEndpoint) -> Bool {
        pod.namespace == namespace && podSelector.matches(pod.labels)
    }

    func rules(_ direction: Direction) -> [Rule] { direction == .ingress ? ingress : egress }
}
