internal import Kubernetes

/// One end of a connection to try, and how a line names it.
struct NetworkEnd {
    let endpoint: PodEndpoint
    let title: String
    /// Whether it stands for every namespace that no policy names.
    var isStranger = false

    /// A pod that a selector selects.
    static func pod(_ selector: LabelSelector, namespace: String, ports: [PodEndpoint.NamedPort]) -> NetworkEnd {
        let title = selector.title.map { "its own pods with \($0)" } ?? "its own pods"
        return NetworkEnd(
            endpoint: PodEndpoint(namespace: namespace, labels: selector.example, ports: ports), title: title)
    }

    /// A peer in other namespaces, or in the policy's own.
    static func peer(
        _ peer: NetworkPolicy.Peer, namespace: String, ports: [PodEndpoint.NamedPort]
    ) -> NetworkEnd? {
        guard peer.ipBlock == nil else { return nil }
        guard let place = peer.namespaceSelector else {
            return peer.podSelector.map { pod($0, namespace: namespace, ports: ports) }
        }
        let labels = place.example
        let name = labels[nameLabel] ?? "\u{0}some"
        let isNamed = place.matchLabels.count == 1 && place.matchExpressions.isEmpty && labels[nameLabel] != nil
        let home = isNamed ? "namespace `\(name)`" : place.title.map { "namespaces with \($0)" } ?? "every namespace"
        let title = peer.podSelector.flatMap(\.title).map { "pods with \($0) of \(home)" } ?? home
        return NetworkEnd(
            endpoint: PodEndpoint(
                namespace: name, namespaceLabels: labels, labels: peer.podSelector?.example ?? [:], ports: ports),
            title: title)
    }

    /// A pod without labels in a namespace without labels, which only what lets everybody in lets in.
    static func stranger(ports: [PodEndpoint.NamedPort]) -> NetworkEnd {
        NetworkEnd(
            endpoint: PodEndpoint(namespace: "\u{0}stranger", ports: ports), title: "every namespace", isStranger: true)
    }

    private static let nameLabel = "kubernetes.io/metadata.name"
}

extension LabelSelector {
    /// Labels that it selects, as few as can be.
    fileprivate var example: [String: String] {
        var labels = matchLabels
        for requirement in matchExpressions where labels[requirement.key] == nil {
            switch requirement.operator {
            case .in: labels[requirement.key] = requirement.values.first
            case .exists: labels[requirement.key] = "any"
            case .notIn, .doesNotExist: break
            }
        }
        return labels
    }

    /// Null for one that selects all.
    fileprivate var title: String? {
        let labels = matchLabels.map { "`\($0.key)=\($0.value)`" }.sorted()
        let expressions = matchExpressions.map { requirement in
            "`\(requirement.key) \(requirement.operator.rawValue) \(requirement.values.joined(separator: ","))`"
        }
        let parts = labels + expressions
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
