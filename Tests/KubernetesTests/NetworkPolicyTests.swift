import Testing

@testable import Kubernetes

@Suite struct NetworkPolicyTests {
    typealias Rule = NetworkPolicy.Rule
    typealias Peer = NetworkPolicy.Peer

    let a = PodEndpoint(namespace: "a", labels: ["app": "client"])
    let b = PodEndpoint(
        namespace: "b", namespaceLabels: ["team": "blue"], labels: ["app": "server"],
        ports: [.init(name: "http", number: 8080), .init(name: "dns", number: 53, protocol: .udp)])

    private func allows(_ policies: [NetworkPolicy], port: Int = 8080, _ protocol: NetworkProtocol = .tcp) -> Bool {
        NetworkPolicySet(policies).allows(from: a, to: b, port: port, protocol: `protocol`)
    }

    @Test func withoutPoliciesAllIsAllowed() { #expect(allows([])) }

    @Test func bothEgressAndIngressMustAllow() {
        let open = NetworkPolicy(namespace: "b", ingress: [Rule()])
        #expect(allows([open]))
        #expect(!allows([open, NetworkPolicy(namespace: "a", policyTypes: [.egress])]))
        #expect(!allows([NetworkPolicy(namespace: "b"), NetworkPolicy(namespace: "a", egress: [Rule()])]))
    }

    @Test func directionIsIsolatedOnlyWhereAPolicySelectsThePodAndListsIt() {
        #expect(allows([NetworkPolicy(namespace: "b", podSelector: .init(matchLabels: ["app": "other"]))]))
        #expect(allows([NetworkPolicy(namespace: "b", policyTypes: [.egress])]))
        #expect(allows([NetworkPolicy(namespace: "c")]))
        #expect(!allows([NetworkPolicy(namespace: "b", policyTypes: [.ingress])]))
        #expect(!allows([NetworkPolicy(namespace: "b", policyTypes: [.ingress], egress: [Rule()])]))
    }

    @Test func defaultTypesAreIngressAndEgressWhereThereAreEgressRules() {
        #expect(NetworkPolicy(namespace: "x").directions == [.ingress])
        #expect(NetworkPolicy(namespace: "x", policyTypes: []).directions == [.ingress])
        #expect(NetworkPolicy(namespace: "x", egress: []).directions == [.ingress])
        #expect(NetworkPolicy(namespace: "x", egress: [Rule()]).directions == [.ingress, .egress])
        #expect(NetworkPolicy(namespace: "x", policyTypes: [.egress], ingress: [Rule()]).directions == [.egress])
    }

    @Test func policiesUnite() {
        let deny = NetworkPolicy(namespace: "b", name: "deny")
        let allow = NetworkPolicy(namespace: "b", name: "allow", ingress: [Rule(ports: [.init(port: .number(8080))])])
        #expect(allows([deny, allow]) && allows([allow, deny]) && !allows([deny, allow], port: 81))
    }

    @Test func emptyIngressDeniesAndAnEmptyRuleAllows() {
        #expect(!allows([NetworkPolicy(namespace: "b", ingress: [])]))
        #expect(allows([NetworkPolicy(namespace: "b", ingress: [Rule()])]))
    }

    @Test func missingAndEmptyListsMeanAny() {
        for peers in [nil, []] as [[Peer]?] {
            for ports in [nil, []] as [[NetworkPolicy.PortRule]?] {
                #expect(allows([NetworkPolicy(namespace: "b", ingress: [Rule(peers: peers, ports: ports)])]))
                #expect(allows([NetworkPolicy(namespace: "a", egress: [Rule(peers: peers, ports: ports)])]))
            }
        }
    }

    @Test func selectorsInOnePeerMeanAndInTwoPeersOr() {
        let blue = LabelSelector(matchLabels: ["team": "blue"])
        let other = LabelSelector(matchLabels: ["app": "other"])
        let both = Peer(podSelector: other, namespaceSelector: blue)
        #expect(!allows([NetworkPolicy(namespace: "a", egress: [Rule(peers: [both])])]))
        let either = [Peer(podSelector: other), Peer(namespaceSelector: blue)]
        #expect(allows([NetworkPolicy(namespace: "a", egress: [Rule(peers: either)])]))
    }

    @Test func podSelectorAloneMeansThePolicysNamespace() {
        let all = Peer(podSelector: LabelSelector())
        #expect(!allows([NetworkPolicy(namespace: "b", ingress: [Rule(peers: [all])])]))
        let neighbour = PodEndpoint(namespace: "b")
        let set = NetworkPolicySet([NetworkPolicy(namespace: "b", ingress: [Rule(peers: [all])])])
        #expect(set.allows(from: neighbour, to: b, port: 1))
    }

    @Test func onlyTheMetadataNameLabelIsSetByKubernetes() {
        let named = { (key: String) in
            NetworkPolicy(
                namespace: "a", egress: [Rule(peers: [Peer(namespaceSelector: .init(matchLabels: [key: "b"]))])])
        }
        #expect(allows([named("kubernetes.io/metadata.name")]) && !allows([named("name")]))
        let liar = PodEndpoint(namespace: "b", namespaceLabels: ["kubernetes.io/metadata.name": "kube-system"])
        #expect(liar.namespaceLabels["kubernetes.io/metadata.name"] == "b")
    }

    @Test func dnsNeedsBothProtocols() {
        let udp = NetworkPolicy(namespace: "a", egress: [Rule(ports: [.init(port: .number(53), protocol: .udp)])])
        #expect(allows([udp], port: 53, .udp) && !allows([udp], port: 53, .tcp))
    }

    @Test func namedPortsResolveOnTheDestination() {
        let named = { (name: String) in
            NetworkPolicy(namespace: "a", egress: [Rule(ports: [.init(port: .name(name))])])
        }
        #expect(allows([named("http")], port: 8080) && !allows([named("http")], port: 80))
        #expect(!allows([named("dns")], port: 53) && !allows([named("grpc")], port: 8080))
        let outside = PodEndpoint(outside: CIDR.everywhere)
        #expect(!NetworkPolicySet([named("http")]).allows(from: a, to: outside, port: 8080))
    }

    @Test func endPortSpansARange() {
        let range = NetworkPolicy(namespace: "b", ingress: [Rule(ports: [.init(port: .number(8000), endPort: 8080)])])
        #expect(allows([range], port: 8000) && allows([range], port: 8080) && !allows([range], port: 8081))
        #expect(!allows([range], port: 7999))
    }

    @Test func addressBlocksReachAddresses() throws {
        let web = try IPBlock(cidr: .parse("0.0.0.0/0"), except: CIDR.privateRangesV4)
        let set = NetworkPolicySet([NetworkPolicy(namespace: "a", egress: [Rule(peers: [Peer(ipBlock: web)])])])
        let host = { (text: String) in PodEndpoint(outside: [CIDR.host(text)].compactMap { $0 }) }
        #expect(set.allows(from: a, to: host("8.8.8.8"), port: 443))
        #expect(!set.allows(from: a, to: host("10.0.0.1"), port: 443))
        #expect(!set.allows(from: a, to: host("169.254.169.254"), port: 80))
        #expect(!set.allows(from: a, to: b, port: 443))
        #expect(
            !set.allows(from: a, to: PodEndpoint(namespace: "b", addresses: [try .parse("10.1.0.0/16")]), port: 443))
        #expect(NetworkPolicySet([]).allows(from: host("8.8.8.8"), to: b, port: 443))
    }

    @Test(
        arguments: [
            (LabelSelector.Operator.in, ["x"], ["k": "x"], true), (.in, ["x"], ["k": "y"], false),
            (.in, ["x"], [:], false),
            (.notIn, ["x"], ["k": "x"], false), (.notIn, ["x"], ["k": "y"], true), (.notIn, ["x"], [:], true),
            (.exists, [], ["k": ""], true), (.exists, [], [:], false),
            (.doesNotExist, [], ["k": ""], false), (.doesNotExist, [], [:], true),
        ] as [(LabelSelector.Operator, [String], [String: String], Bool)])
    func expressionsMatch(
        _ operation: LabelSelector.Operator, _ values: [String], _ labels: [String: String], _ matches: Bool
    ) {
        let selector = LabelSelector(matchExpressions: [.init(key: "k", operator: operation, values: values)])
        #expect(selector.matches(labels) == matches)
        #expect(LabelSelector().matches(labels))
    }

    @Test func whatTheAPIServerRefusesIsNamed() throws {
        let block = try IPBlock(cidr: .parse("10.0.0.0/8"))
        #expect(Peer(podSelector: .init(), ipBlock: block).problem != nil && Peer().problem != nil)
        #expect(Peer(ipBlock: block).problem == nil && Peer(podSelector: .init()).problem == nil)
        #expect(NetworkPolicy.PortRule(port: .name("http"), endPort: 90).problem != nil)
        #expect(NetworkPolicy.PortRule(endPort: 90).problem != nil)
        #expect(NetworkPolicy.PortRule(port: .number(99999)).problem != nil)
        #expect(NetworkPolicy.PortRule(port: .number(90), endPort: 80).problem != nil)
        #expect(NetworkPolicy.PortRule(port: .number(80), endPort: 90).problem == nil)
        #expect(NetworkPolicy.PortRule().problem == nil)
        #expect(LabelSelector.Requirement(key: "k", operator: .in).problem != nil)
        #expect(LabelSelector.Requirement(key: "k", operator: .exists, values: ["x"]).problem != nil)
    }
}
