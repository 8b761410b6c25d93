internal import Kubernetes
internal import YAML

extension Check {
    package static let malformedNetworkPolicy = Check(
        "malformed-network-policy", "A network policy names a peer that the API server refuses",
        why: """
            A schema takes any text for a block of addresses, and a block beside a selector; the API server refuses both, and the namespace is left without the policy.
            """,
        given: .acme,
        accepts: [
            """
            # tiers/standard/manifests/policies.yaml
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: office }
            spec:
              podSelector: {}
              policyTypes: [Ingress]
              ingress: [ { from: [ { ipBlock: { cidr: 198.51.100.0/24, except: [ 198.51.100.7/32 ] } } ] } ]
            """
        ],
        refuses: [
            """
            # tiers/standard/manifests/policies.yaml
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: office }
            spec:
              podSelector: {}
              policyTypes: [Ingress]
              ingress: [ { from: [ { ipBlock: { cidr: «198.51.100.0/33» } } ] } ]
            """,
            """
            # tiers/standard/manifests/policies.yaml
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: office }
            spec:
              podSelector: {}
              policyTypes: [Ingress]
              ingress: [ { from: [ { ipBlock: { cidr: 198.51.100.0/24, except: [ «203.0.113.0/28» ] } } ] } ]
            """,
            """
            # tiers/standard/manifests/policies.yaml
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: office }
            spec:
              podSelector: {}
              policyTypes: [Ingress]
              ingress: [ { from: [ «{» podSelector: {}, ipBlock: { cidr: 198.51.100.0/24 } } ] } ]
            """,
        ],
        pass: .unit(checkPeers))
}

private func checkPeers(_ unit: Unit, _ findings: inout Findings) {
    guard !unit.raw.isEmpty else { return }
    for item in unit.inventory.items(of: "NetworkPolicy", in: "networking.k8s.io") where item.node != nil {
        for (direction, key) in [("ingress", "from"), ("egress", "to")] {
            for (index, rule) in (item.spec.field(direction)?.items ?? []).enumerated() {
                for (number, peer) in (rule.field(key)?.items ?? []).enumerated() {
                    let pointer = FieldPointer(["spec", direction]).appending(index: index).appending(key)
                        .appending(index: number)
                    for problem in problems(of: peer, at: pointer) {
                        findings.report(
                            "\(item.words) for tenant `\(unit.name)` has a peer that the API server refuses: \(problem.text)",
                            tenant: unit.name, at: item.span(at: problem.pointer, in: unit), label: "this",
                            help: "name a block such as 203.0.113.0/24, or pods and namespaces by selectors")
                    }
                }
            }
        }
    }
}

private func problems(of peer: Value, at pointer: FieldPointer) -> [(text: String, pointer: FieldPointer)] {
    guard let block = peer.field("ipBlock") else { return [] }
    if peer["podSelector"] != nil || peer["namespaceSelector"] != nil {
        return [("a block stands beside a selector", pointer)]
    }
    let text = block.field("cidr")?.text ?? ""
    let place = pointer.appending("ipBlock")
    do throws(AddressError) {
        let cidr = try CIDR.parse(text)
        return (block.field("except")?.items ?? []).enumerated().compactMap { index, value in
            exceptionProblem(value.text ?? "", of: cidr).map { ($0, place.appending("except").appending(index: index)) }
        }
    } catch {
        return [(error.explanation, place.appending("cidr"))]
    }
}

private func exceptionProblem(_ text: String, of cidr: CIDR) -> String? {
    do throws(AddressError) {
        let stray = IPBlock(cidr: cidr, except: [try CIDR.parse(text)]).strayExceptions
        return stray.isEmpty ? nil : "exception \(text) does not lie within \(cidr)"
    } catch {
        return error.explanation
    }
}
