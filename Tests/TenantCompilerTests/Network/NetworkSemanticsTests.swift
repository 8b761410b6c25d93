import Diagnostics
import Kubernetes
import Testing

@testable import TenantCompiler

/// Who may talk to whom under the policies that come out, judged as a cluster would.
struct NetworkSemanticsTests {
    /// `a` and `b` grant each other port 8080 from b to a; `c` grants and wants, and nobody answers.
    private static func policies() async -> NetworkPolicySet {
        let compilation = await compile(
            Fixture.tree([
                "tenants/a.yaml": Fixture.tenant(
                    "a",
                    """
                    network:
                      allowFrom: [ { tenant: b, ports: [8080] } ]
                      allowTo: [ { cidr: 203.0.113.0/24, ports: [443] } ]
                    """),
                "tenants/b.yaml": Fixture.tenant("b", "network: { allowTo: [ { tenant: a, ports: [8080] } ] }"),
                "tenants/c.yaml": Fixture.tenant(
                    "c",
                    """
                    network:
                      allowFrom: [ { tenant: a } ]
                      allowTo: [ { tenant: a }, { tenant: b, ports: [80] }, { cidr: 0.0.0.0/0 } ]
                    """),
            ]))
        #expect(compilation.errors.isEmpty, "\(compilation.summary)")
        return compilation.networkPolicies
    }

    private static func pod(_ namespace: String, _ namespaceLabels: [String: String] = [:]) -> PodEndpoint {
        PodEndpoint(
            namespace: namespace, namespaceLabels: namespaceLabels, labels: ["app": "web"],
            addresses: [CIDR.host("10.1.2.3")].compactMap { $0 })
    }

    private static func outside(_ address: String) -> PodEndpoint {
        PodEndpoint(outside: [CIDR.host(address)].compactMap { $0 })
    }

    private let a = pod("tenant-a")
    private let b = pod("tenant-b")
    private let c = pod("tenant-c")
    private let dns = pod("kube-system")
    private let monitoring = pod("monitoring")

    @Test func grantsHoldOnTheirPortAndInTheirDirection() async {
        let set = await Self.policies()
        for port in 1...9999 where port != 8080 {
            let passes = set.allows(from: b, to: a, port: port)
            #expect(!passes, "\(port)")
        }
        #expect(set.allows(from: b, to: a, port: 8080))
        #expect(!set.allows(from: b, to: a, port: 8080, protocol: .udp))
        #expect(!set.allows(from: a, to: b, port: 8080))
    }

    @Test func oneSidedGrantsPassNothing() async {
        let set = await Self.policies()
        for port in [53, 80, 443, 8080, 9090] {
            #expect(!set.allows(from: c, to: a, port: port), "\(port)")
            #expect(!set.allows(from: c, to: b, port: port), "\(port)")
            #expect(!set.allows(from: a, to: c, port: port), "\(port)")
        }
    }

    @Test func aTenantTalksToItself() async {
        let set = await Self.policies()
        let other = PodEndpoint(namespace: "tenant-a", labels: ["app": "other"])
        #expect(set.allows(from: a, to: other, port: 5432))
        #expect(set.allows(from: other, to: a, port: 5432, protocol: .udp))
    }

    @Test func namesAreLookedUpOverBothProtocols() async {
        let set = await Self.policies()
        #expect(set.allows(from: a, to: dns, port: 53, protocol: .udp))
        #expect(set.allows(from: a, to: dns, port: 53, protocol: .tcp))
        #expect(!set.allows(from: a, to: dns, port: 443))
        let impostor = Self.pod("evil", ["name": "kube-system", "k8s-app": "kube-dns"])
        #expect(!set.allows(from: a, to: impostor, port: 53, protocol: .udp))
    }

    @Test func monitoringComesInAndMetricsGoOut() async {
        let set = await Self.policies()
        #expect(set.allows(from: monitoring, to: a, port: 9090))
        #expect(set.allows(from: monitoring, to: a, port: 3000))
        #expect(!set.allows(from: monitoring, to: a, port: 22))
        let ports = (1...9999).filter { set.allows(from: a, to: monitoring, port: $0) }
        #expect(ports == [9090, 9093], "where metrics are written to, and where alerts are sent")
        let impostor = Self.pod("evil", ["name": "monitoring", "name.example/monitoring": "true"])
        #expect(!set.allows(from: impostor, to: a, port: 9090))
    }

    @Test func nothingElseGoesOut() async {
        let set = await Self.policies()
        #expect(set.allows(from: a, to: Self.outside("203.0.113.9"), port: 443))
        #expect(!set.allows(from: a, to: Self.outside("203.0.113.9"), port: 80))
        #expect(!set.allows(from: a, to: Self.outside("198.51.100.1"), port: 443))
        #expect(!set.allows(from: b, to: Self.outside("203.0.113.9"), port: 443))
        #expect(!set.allows(from: a, to: Self.pod("default"), port: 443))
    }

    @Test func theInternetIsNotTheCluster() async {
        let set = await Self.policies()
        #expect(set.allows(from: c, to: Self.outside("198.51.100.1"), port: 443))
        for address in ["169.254.169.254", "10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "127.0.0.1"] {
            #expect(!set.allows(from: c, to: Self.outside(address), port: 443), "\(address)")
        }
        #expect(!set.allows(from: c, to: Self.pod("default"), port: 443))
    }

    @Test func labelsOfOnesOwnGiveNothing() async {
        let set = await Self.policies()
        let impostor = Self.pod("evil", ["tenant": "a", "tenantc.dev/tenant": "a", "name": "tenant-b"])
        for port in [53, 80, 8080, 9090] {
            #expect(!set.allows(from: impostor, to: a, port: port), "\(port)")
            #expect(!set.allows(from: a, to: impostor, port: port), "\(port)")
        }
    }

    @Test func everyPodIsIsolatedBothWays() async {
        let set = await Self.policies()
        for pod in [a, b, c] {
            #expect(set.isIsolated(pod, .ingress))
            #expect(set.isIsolated(pod, .egress))
        }
    }
}
