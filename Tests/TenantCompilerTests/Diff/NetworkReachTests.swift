import Kubernetes
import TestSupport
import Testing
import YAML

@testable import TenantCompiler

/// What a change of network policies lets through.
@Suite struct NetworkReachTests {
    private static let deny = "{ podSelector: {}, policyTypes: [ Ingress, Egress ] }"

    private func opened(_ before: [String], _ after: [String]) -> [String] {
        NetworkReach(namespace: "own", before: before.map(World.value), after: after.map(World.value)).opened()
    }

    private func closed(_ before: [String], _ after: [String]) -> [String] {
        NetworkReach(namespace: "own", before: before.map(World.value), after: after.map(World.value)).closed()
    }

    private func egress(_ rules: String) -> String {
        "{ podSelector: {}, policyTypes: [ Egress ], egress: [ \(rules) ] }"
    }

    @Test func thatNothingChangesOpensNothing() {
        #expect(opened([Self.deny], [Self.deny, Self.deny]).isEmpty)
        let wide = egress("{ to: [ { ipBlock: { cidr: 10.0.0.0/8 } } ] }")
        // What another policy allows already is not opened by saying it again.
        #expect(
            opened(
                [Self.deny, wide],
                [Self.deny, wide, egress("{ to: [ { ipBlock: { cidr: 10.1.0.0/16 } } ], ports: [ { port: 1 } ] }")]
            ).isEmpty)
    }

    @Test func withoutPoliciesAllIsOpen() {
        #expect(
            opened([Self.deny], []) == [
                "from every namespace on every port", "from every IPv4 address on every port",
                "from every IPv6 address on every port", "to every namespace on every port",
                "to every IPv4 address on every port", "to every IPv6 address on every port",
            ])
        #expect(opened([], [Self.deny]).isEmpty)
        #expect(closed([], [Self.deny]).count == 6)
    }

    @Test func portsAreToldExactly() {
        let web =
            "{ from: [ { namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: web } } } ], ports: [ %P ] }"
        func policy(_ ports: String) -> String {
            "{ podSelector: {}, policyTypes: [ Ingress ], ingress: [ \(web.replacing("%P", with: ports)) ] }"
        }
        #expect(
            opened([policy("{ port: 80 }")], [policy("{ port: 80 }, { port: 81 }")]) == [
                "from namespace `web` on TCP 81"
            ])
        #expect(
            opened([policy("{ port: 80 }")], [policy("{ port: 79, endPort: 82 }")])
                == ["from namespace `web` on TCP 79, 81–82"])
        #expect(
            opened([policy("{ port: 80 }")], [policy("{ protocol: UDP }")]) == [
                "from namespace `web` on every UDP port"
            ])
        #expect(
            opened([policy("{ port: 80 }")], [policy("{ port: http }, { port: 80 }")]) == [
                "from namespace `web` on TCP `http`"
            ])
    }

    @Test func addressesAreToldExactly() {
        func block(_ text: String) -> String { egress("{ to: [ { ipBlock: { \(text) } } ] }") }
        #expect(
            opened([block("cidr: 203.0.113.0/24")], [block("cidr: 203.0.112.0/23")]) == [
                "to `203.0.112.0/24` on every port"
            ])
        #expect(
            opened([block("cidr: 0.0.0.0/0, except: [ 10.0.0.0/8 ]")], [block("cidr: 0.0.0.0/0")])
                == ["to `10.0.0.0/8` on every port"])
        #expect(opened([block("cidr: 203.0.113.0/24")], [block("cidr: 203.0.113.0/25")]).isEmpty)
        #expect(
            closed([block("cidr: 203.0.113.0/24")], [block("cidr: 203.0.113.0/25")]) == [
                "to `203.0.113.128/25` on every port"
            ])
    }

    @Test func anEmptyListOfPeersMeansAny() {
        #expect(
            opened([egress("{ to: [ { podSelector: {} } ] }")], [egress("{ to: [] }")]).contains(
                "to every namespace on every port"))
    }

    @Test func podsAreNamed() {
        let db = "{ podSelector: { matchLabels: { app: db } }, policyTypes: [ Ingress ] }"
        #expect(opened([db], []).first == "from every namespace on every port for its own pods with `app=db`")
    }

    /// Whatever random connection differs is told, and what is told differs in some connection.
    @Test func agreesWithConnectionsTriedAtRandom() {
        var generator = SeededGenerator(seed: SeededGenerator.seedOfRun())
        func rule() -> String {
            let length = Int.random(in: 24...30, using: &generator)
            let address =
                "10.0.\(Int.random(in: 0...1, using: &generator)).\(Int.random(in: 0...255, using: &generator))"
            let cidr = (try? CIDR.parse("\(address)/\(length)").canonical) ?? ""
            let first = Int.random(in: 1...20, using: &generator)
            let last = first + Int.random(in: 0...5, using: &generator)
            return "{ to: [ { ipBlock: { cidr: \(cidr) } } ], ports: [ { port: \(first), endPort: \(last) } ] }"
        }
        for _ in 0..<40 {
            let (old, new) = ([egress("\(rule()), \(rule())")], [egress("\(rule()), \(rule())")])
            let sets = [old, new].map { specs in
                NetworkPolicySet(specs.map { NetworkPolicy(spec: World.value($0), namespace: "own") })
            }
            var isOpened = false
            for low in 0..<512 {
                let target = CIDR.host("10.0.\(low / 256).\(low % 256)").map { PodEndpoint(outside: [$0]) }
                guard let target else { continue }
                for port in 1...26 where !isOpened {
                    let allowed = sets.map { $0.allows(from: PodEndpoint(namespace: "own"), to: target, port: port) }
                    isOpened = allowed == [false, true]
                }
            }
            #expect(!opened(old, new).isEmpty == isOpened, "\(old) \(new)")
        }
    }
}
