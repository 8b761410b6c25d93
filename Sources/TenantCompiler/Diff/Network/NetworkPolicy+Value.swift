package import Kubernetes
package import YAML

extension NetworkPolicy {
    /// A policy by its `spec`, as the API server reads it; what it would refuse is left out.
    package init(spec: Value, namespace: String) {
        self.init(
            namespace: namespace, podSelector: LabelSelector(spec["podSelector"] ?? [:]),
            policyTypes: spec["policyTypes"]?.items.compactMap { $0.text.flatMap { Direction(rawValue: $0) } },
            ingress: spec["ingress"]?.items.map { Rule($0, peers: "from") },
            egress: spec["egress"]?.items.map { Rule($0, peers: "to") })
    }
}

extension NetworkPolicy.Rule {
    fileprivate init(_ rule: Value, peers: String) {
        self.init(
            peers: rule[peers]?.items.map { NetworkPolicy.Peer($0) },
            ports: rule["ports"]?.items.map { NetworkPolicy.PortRule($0) })
    }
}

extension NetworkPolicy.Peer {
    fileprivate init(_ peer: Value) {
        let block = peer["ipBlock"]
        let range = block?["cidr"]?.text.flatMap { try? CIDR.parse($0) }
        let except = (block?["except"]?.items ?? []).compactMap { $0.text.flatMap { try? CIDR.parse($0) } }
        self.init(
            podSelector: peer["podSelector"].map { LabelSelector($0) },
            namespaceSelector: peer["namespaceSelector"].map { LabelSelector($0) },
            ipBlock: range.map { IPBlock(cidr: $0, except: except) })
    }
}

extension NetworkPolicy.PortRule {
    fileprivate init(_ port: Value) {
        let target: Target? =
            switch port["port"] {
            case .int(let number): .number(number)
            case .string(let name): .name(name)
            default: nil
            }
        var last: Int?
        if case .int(let number) = port["endPort"] { last = number }
        self.init(
            port: target, endPort: last,
            protocol: port["protocol"]?.text.flatMap { NetworkProtocol(rawValue: $0) } ?? .tcp)
    }
}

extension LabelSelector {
    fileprivate init(_ selector: Value) {
        let requirements = (selector["matchExpressions"]?.items ?? []).compactMap { item -> Requirement? in
            guard let word = item["operator"]?.text, let known = Operator(rawValue: word) else { return nil }
            return Requirement(
                key: item["key"]?.text ?? "", operator: known, values: item["values"]?.items.compactMap(\.text) ?? [])
        }
        let labels = (selector["matchLabels"]?.members ?? []).map { ($0.key, $0.value.text ?? "") }
        self.init(matchLabels: Dictionary(labels) { first, _ in first }, matchExpressions: requirements)
    }
}
