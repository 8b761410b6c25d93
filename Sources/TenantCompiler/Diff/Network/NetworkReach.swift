internal import Kubernetes
internal import YAML

/// Tries connections of a namespace under two sets of policies, and says which of them differ.
///
/// Ports and addresses are tried at every place where a rule begins or ends, so nothing between two of them is
/// missed. Pods and namespaces are tried as the selectors name them, and one that no selector names.
struct NetworkReach {
    private let before: NetworkPolicySet
    private let after: NetworkPolicySet
    private let pods: [NetworkEnd]
    private let peers: [NetworkEnd]
    private let addresses: [AddressScale]
    private let ports: [PortScale]

    init(namespace: String, before: [Value], after: [Value]) {
        let old = before.map { NetworkPolicy(spec: $0, namespace: namespace) }
        let new = after.map { NetworkPolicy(spec: $0, namespace: namespace) }
        let all = old + new
        self.before = NetworkPolicySet(old)
        self.after = NetworkPolicySet(new)
        let words = PortScale.words(all)
        func unique(_ ends: [NetworkEnd]) -> [NetworkEnd] {
            var seen: Set<PodEndpoint> = []
            return Array(ends.filter { seen.insert($0.endpoint).inserted }.prefix(Self.mostEnds))
        }
        let selectors = [LabelSelector()] + all.map(\.podSelector)
        let pods = unique(selectors.map { .pod($0, namespace: namespace, ports: words) })
        let named = all.flatMap { $0.ingress + $0.egress }.flatMap(\.peers).compactMap {
            NetworkEnd.peer($0, namespace: namespace, ports: words)
        }
        self.pods = pods
        peers = unique([.stranger(ports: words)] + pods + named)
        addresses = [AddressScale(.v4, all), AddressScale(.v6, all)]
        ports = NetworkProtocol.allCases.map { PortScale($0, all) }
    }

    /// What is let through now and was not before.
    func opened() -> [String] { lines(from: before, to: after) }

    /// What was let through before and is not now.
    func closed() -> [String] { lines(from: after, to: before) }

    private func lines(from old: NetworkPolicySet, to new: NetworkPolicySet) -> [String] {
        var lines: [String] = []
        for direction in NetworkPolicy.Direction.allCases {
            for pod in pods {
                let own = pod.endpoint.labels.isEmpty ? "" : " for \(pod.title)"
                let way = direction == .ingress ? "from" : "to"
                for (peer, ports) in ends(direction, pod, old, new) + blocks(direction, pod, old, new) {
                    // What holds for pods without labels holds for those with labels too.
                    let line = "\(way) \(peer) on \(ports)"
                    if !own.isEmpty, lines.contains(line) { continue }
                    lines.append(line + own)
                }
            }
        }
        guard lines.count > Self.mostLines else { return lines }
        return Array(lines.prefix(Self.mostLines)) + ["and in \(lines.count - Self.mostLines) more ways"]
    }

    private static let mostEnds = 40
    private static let mostLines = 12

    /// The peers in the cluster that differ, and the ports on which they do.
    private func ends(
        _ direction: NetworkPolicy.Direction, _ pod: NetworkEnd, _ old: NetworkPolicySet, _ new: NetworkPolicySet
    ) -> [(String, String)] {
        var found: [(String, String)] = []
        var stranger: String?
        for peer in peers {
            guard let ports = differing(direction, pod.endpoint, peer.endpoint, old, new) else { continue }
            if peer.isStranger { stranger = ports }
            // What is open to everybody need not be said again of each.
            if !peer.isStranger, ports == stranger { continue }
            found.append((peer.title, ports))
        }
        return found
    }

    /// The addresses outside that differ, by the ports on which they do.
    private func blocks(
        _ direction: NetworkPolicy.Direction, _ pod: NetworkEnd, _ old: NetworkPolicySet, _ new: NetworkPolicySet
    ) -> [(String, String)] {
        addresses.flatMap { scale -> [(String, String)] in
            let ports = scale.probes.map { differing(direction, pod.endpoint, $0, old, new) }
            var seen: Set<String> = []
            let kinds = ports.compactMap { $0 }.filter { seen.insert($0).inserted }
            return kinds.flatMap { kind in
                scale.titles(ports.indices.filter { ports[$0] == kind }).map { ($0, kind) }
            }
        }
    }

    /// The ports that the one set lets through and the other does not, in words; null for none.
    private func differing(
        _ direction: NetworkPolicy.Direction, _ pod: PodEndpoint, _ peer: PodEndpoint, _ old: NetworkPolicySet,
        _ new: NetworkPolicySet
    ) -> String? {
        let (source, target) = direction == .ingress ? (peer, pod) : (pod, peer)
        let parts = ports.map { scale in
            scale.title(
                scale.starts.indices.filter { index in
                    let port = scale.starts[index]
                    return new.allows(from: source, to: target, port: port, protocol: scale.transport)
                        && !old.allows(from: source, to: target, port: port, protocol: scale.transport)
                })
        }.compactMap { $0 }
        if parts == NetworkProtocol.allCases.map({ "every \($0.rawValue) port" }) { return "every port" }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
