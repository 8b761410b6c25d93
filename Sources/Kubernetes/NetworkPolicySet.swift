/// All network policies of a cluster, and what they let through together.
package struct NetworkPolicySet: Sendable {
    private let byNamespace: [String: [NetworkPolicy]]

    package init(_ policies: some Sequence<NetworkPolicy>) {
        byNamespace = Dictionary(grouping: policies, by: \.namespace)
    }

    /// Whether one end may open a connection to the other: its egress and the other's ingress both allow it.
    package func allows(
        from source: PodEndpoint, to destination: PodEndpoint, port: Int, protocol: NetworkProtocol = .tcp
    ) -> Bool {
        permits(.egress, of: source, peer: destination, destination: destination, port: port, protocol: `protocol`)
            && permits(
                .ingress, of: destination, peer: source, destination: destination, port: port, protocol: `protocol`)
    }

    /// Whether any policy isolates the pod in a direction; a pod that is not isolated may talk to all.
    package func isIsolated(_ pod: PodEndpoint, _ direction: NetworkPolicy.Direction) -> Bool {
        !policies(of: pod, direction).isEmpty
    }

    /// The policies that select a pod and list the direction.
    package func policies(of pod: PodEndpoint, _ direction: NetworkPolicy.Direction) -> [NetworkPolicy] {
        guard let namespace = pod.namespace else { return [] }
        return (byNamespace[namespace] ?? []).filter { $0.directions.contains(direction) && $0.selects(pod) }
    }

    private func permits(
        _ direction: NetworkPolicy.Direction, of pod: PodEndpoint, peer: PodEndpoint, destination: PodEndpoint,
        port: Int, protocol: NetworkProtocol
    ) -> Bool {
        let policies = policies(of: pod, direction)
        if policies.isEmpty { return true }
        return policies.contains { policy in
            policy.rules(direction).contains { rule in
                let isPeer =
                    rule.peers.isEmpty
                    || rule.peers.contains { $0.matches(peer, policyNamespace: policy.namespace) }
                let isPort =
                    rule.ports.isEmpty
                    || rule.ports.contains { $0.matches(port: port, `protocol`, of: destination) }
                return isPeer && isPort
            }
        }
    }
}
