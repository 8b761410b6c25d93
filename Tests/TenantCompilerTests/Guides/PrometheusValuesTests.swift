import Foundation
import Kubernetes
import Testing
import YAML

@testable import TenantCompiler

/// What the guide gives kube-prometheus-stack, field by field: a tenant's Prometheus has it, or the table says why not.
struct PrometheusValuesTests {
    /// Of Prometheus.
    private static let differences: [(path: String, why: GuideReason)] = [
        (
            "additionalScrapeConfigs",
            "pods are found by monitors, which name a port and a path that are judged, and not by annotations"
        ),
        ("remoteWrite[0].url", .hostOfNamespace),
    ]

    /// Beside Prometheus.
    private static let others: [(path: String, why: GuideReason)] = [
        ("grafana.enabled", "`features.grafana` of the tier"),
        ("grafana.adminPassword", "a password in a file of values is everybody's; an ExternalSecret brings it"),
        ("grafana.datasources", "provisioned, with the tenant's own Prometheus and Loki with the tenant's header"),
        ("alertmanager", "the Alerting document, in one tree for all tenants"),
    ]

    @Test(.enabled(if: Guide.areHere, "the guides are not at \(Guide.folder.path())"))
    func everyValueComesOut() async throws {
        let text = try #require(
            await Guide.selfHealing.compile()["production/tenants/monitoring/prometheus-prometheus.yaml"])
        let made = try #require(Value.documents(in: text).first?["spec"])
        let own = Dictionary(made.leaves(), uniquingKeysWith: { first, _ in first })
        let blocks = try Guide.selfHealing.values(of: "prometheus")
        #expect(blocks.count == 2)
        var used: Set<String> = []
        for leaf in blocks.flatMap({ $0.leaves() }) {
            guard let path = Self.path(of: leaf.path) else {
                let reason = Self.others.first { leaf.path.hasPrefix($0.path) }
                #expect(reason != nil, "\(leaf.path)")
                continue
            }
            if own[path].map({ Self.isEqual($0, leaf.value) }) ?? false { continue }
            let reason = Self.differences.first { path.hasPrefix($0.path) }
            #expect(reason != nil, "\(path) is \(leaf.value) there, and \(own[path] ?? .absent) here")
            if let reason { used.insert(reason.path) }
        }
        #expect(used == Set(Self.differences.map(\.path)), "nothing differs there")
    }

    /// The path in a Prometheus object; null for what is given to other charts.
    private static func path(of value: String) -> String? {
        let prefix = "prometheus.prometheusSpec."
        guard value.hasPrefix(prefix) else { return nil }
        let path = value.dropFirst(prefix.count)
        return path.hasPrefix("storageSpec") ? "storage" + path.dropFirst("storageSpec".count) : String(path)
    }

    /// Amounts are compared as amounts.
    private static func isEqual(_ own: Value, _ other: Value) -> Bool {
        if own == other { return true }
        guard let first = own.scalarText.flatMap({ try? Quantity.parse($0) }),
            let second = other.scalarText.flatMap({ try? Quantity.parse($0) })
        else { return false }
        return first == second
    }
}
