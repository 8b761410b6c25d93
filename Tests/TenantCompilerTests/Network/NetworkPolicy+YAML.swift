import Diagnostics
import Kubernetes
import YAML

@testable import TenantCompiler

extension Compilation {
    /// The policies of every unit, read back from what was written.
    var networkPolicies: NetworkPolicySet {
        NetworkPolicySet(objects.filter { $0["kind"]?.text == "NetworkPolicy" }.map(NetworkPolicy.init))
    }

    /// Every object written, read back.
    var objects: [Value] {
        files.sorted { $0.key < $1.key }.flatMap { path, text -> [Value] in
            var diagnostics = DiagnosticList()
            let tree = parse(SourceFile(path: path, text: text), as: FileID(0), into: &diagnostics)
            return tree?.documents.map { Value($0) } ?? []
        }
    }
}

extension Value {
    var items: [Value] { if case .list(let items) = self { items } else { [] } }
    var members: [Member] { if case .map(let members) = self { members } else { [] } }
    var number: Int? { if case .int(let number) = self { number } else { nil } }
    /// The texts of a map of texts.
    var texts: [String: String] { Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value.text ?? "") }) }
}

extension NetworkPolicy {
    fileprivate init(_ object: Value) {
        let spec = object["spec"]
        self.init(
            namespace: object["metadata"]?["namespace"]?.text ?? "", name: object["metadata"]?["name"]?.text ?? "",
            podSelector: LabelSelector(spec?["podSelector"] ?? [:]),
            policyTypes: spec?["policyTypes"]?.items.compactMap { $0.text.flatMap(Direction.init) },
            ingress: spec?["ingress"]?.items.map { Rule($0, peers: "from") },
            egress: spec?["egress"]?.items.map { Rule($0, peers: "to") })
    }
}

extension NetworkPolicy.Rule {
    fileprivate init(_ rule: Value, peers: String) {
        self.init(
            peers: rule[peers]?.items.map(NetworkPolicy.Peer.init),
            ports: rule["ports"]?.items.map(NetworkPolicy.PortRule.init))
    }
}

extension NetworkPolicy.Peer {
    fileprivate init(_ peer: Value) {
        let block = peer["ipBlock"]
        let range = block?["cidr"]?.text.flatMap { try? CIDR.parse($0) }
        let except = (block?["except"]?.items ?? []).compactMap { $0.text.flatMap { try? CIDR.parse($0) } }
        self.init(
            podSelector: peer["podSelector"].map(LabelSelector.init),
            namespaceSelector: peer["namespaceSelector"].map(LabelSelector.init),
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
        self.init(
            port: target, endPort: port["endPort"]?.number,
            protocol: port["protocol"]?.text.flatMap(NetworkProtocol.init) ?? .tcp)
    }
}

extension LabelSelector {
    fileprivate init(_ selector: Value) {
        let requirements = (selector["matchExpressions"]?.items ?? []).compactMap { item -> Requirement? in
            guard let word = item["operator"]?.text, let known = Operator(rawValue: word) else { return nil }
            return Requirement(
                key: item["key"]?.text ?? "", operator: known, values: item["values"]?.items.compactMap(\.text) ?? [])
        }
        self.init(matchLabels: selector["matchLabels"]?.texts ?? [:], matchExpressions: requirements)
    }
}
