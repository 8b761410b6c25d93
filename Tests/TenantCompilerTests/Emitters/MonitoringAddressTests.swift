import Testing
import YAML

@testable import TenantCompiler

/// Addresses of monitoring, as a tenant's pods have to write them.
struct MonitoringAddressTests {
    private func address(_ url: String) -> MonitoringAddress {
        MonitoringAddress(HTTPAddress(text: url), in: "monitoring")
    }

    /// A pod looks for a name without a dot in its own namespace.
    @Test(arguments: [
        ("http://loki:3100", "http://loki.monitoring.svc:3100"),
        ("http://loki", "http://loki.monitoring.svc"),
        ("http://central:9090/api/v1/write?x=http://a", "http://central.monitoring.svc:9090/api/v1/write?x=http://a"),
        ("http://loki.logs:3100/", "http://loki.logs:3100/"),
        ("https://mimir.example.com/api/v1/push", "https://mimir.example.com/api/v1/push"),
        ("http://localhost:1", "http://localhost:1"),
        ("http://[fd00::1]:4317", "http://[fd00::1]:4317"),
        ("http://10.0.0.7:4317", "http://10.0.0.7:4317"),
    ])
    func aHostWithoutADotIsAServiceOfMonitoring(url: String, written: String) {
        #expect(address(url).url == written)
    }

    @Test(
        arguments: [
            ("http://loki:3100", "monitoring", 3100),
            ("https://loki", "monitoring", 443),
            ("http://loki.logs", "logs", 80),
            ("http://loki.logs.svc:80", "logs", 80),
            ("http://loki.logs.svc.cluster.local:80", "logs", 80),
            ("https://tempo.com", nil, 443),
            ("https://mimir.example.com", nil, 443),
            ("http://loki.svc.example.com", nil, 80),
            ("http://a.b.svc.example.com", nil, 80),
            ("http://10.0.0.7:4317", nil, 4317),
            ("http://1.2:4317", nil, 4317),
            ("http://[fd00::1]", nil, 80),
            ("http://[fd00::1]:4317", nil, 4317),
            ("http://localhost", nil, 80),
        ] as [(String, String?, Int)])
    func theNamespaceIsInTheName(url: String, namespace: String?, port: Int) {
        #expect(address(url).namespace == namespace)
        #expect(address(url).port == port)
    }

    @Test func whoNamesAnAddressMeansThatOne() {
        #expect(address("http://10.0.0.7:1").egress["to"] == [["ipBlock": ["cidr": "10.0.0.7/32"]]])
        #expect(address("http://[fd00::1]:1").egress["to"] == [["ipBlock": ["cidr": "fd00::1/128"]]])
        #expect(address("https://tempo.example.com").egress["to"] == nil)
        #expect(address("http://[fd00::1]:4317").target == "[fd00::1]:4317")
    }

    @Test func aPathIsJoinedWithOneSlash() {
        #expect(address("http://loki:3100/").url(adding: "/otlp") == "http://loki.monitoring.svc:3100/otlp")
        #expect(address("http://loki:3100").url(adding: "/otlp") == "http://loki.monitoring.svc:3100/otlp")
    }
}
