import Diagnostics
import Foundation
import Testing
import YAML

@testable import TenantCompiler

/// The tiers that are shipped hold the figures of the platform's governance document, §1.1, to the letter.
struct ShippedTierTests {
    /// In the order of `keys`.
    static let figures: [(tier: String, amounts: [String])] = [
        ("basic", ["2", "4Gi", "4", "8Gi", "5", "50Gi", "20", "10", "20", "20"]),
        ("standard", ["8", "16Gi", "16", "32Gi", "10", "200Gi", "50", "25", "50", "50"]),
        ("premium", ["32", "64Gi", "64", "128Gi", "20", "500Gi", "100", "50", "100", "100"]),
        ("enterprise", ["128", "256Gi", "256", "512Gi", "50", "2Ti", "500", "200", "500", "500"]),
    ]

    private static let keys = [
        "requests.cpu", "requests.memory", "limits.cpu", "limits.memory", "persistentvolumeclaims", "requests.storage",
        "pods", "services", "configmaps", "secrets",
    ]

    private static let limits: Value = [
        [
            "type": "Container",
            "default": ["cpu": "500m", "memory": "512Mi"],
            "defaultRequest": ["cpu": "100m", "memory": "128Mi"],
            // 2000m, as the API server prints it back.
            "max": ["cpu": "2", "memory": "4Gi"],
            "min": ["cpu": "50m", "memory": "64Mi"],
        ],
        ["type": "PersistentVolumeClaim", "max": ["storage": "10Gi"], "min": ["storage": "1Gi"]],
    ]

    @Test(arguments: figures)
    func quotaAndLimitsAreThoseOfTheDocument(_ tier: String, _ amounts: [String]) async throws {
        let folder = Repository.root.appending(path: "tiers")
        var files = try Repository.files(under: folder).filter { !$0.path.contains("/") }
            .map { SourceFile(path: "tiers/\($0.path)", bytes: $0.bytes) }
        let tenant = Fixture.tenant("acme").replacing("tier: standard", with: "tier: \(tier)")
        files.append(SourceFile(path: "tenants/acme.yaml", text: tenant))
        let compilation = await compile(SourceMap(files))
        #expect(compilation.codes.isEmpty, "\(compilation.summary)")
        let quota = try #require(compilation.objects.first { $0["kind"]?.text == "ResourceQuota" })
        #expect(quota["spec"]?["hard"]?.texts == Dictionary(uniqueKeysWithValues: zip(Self.keys, amounts)))
        #expect(quota["metadata"]?["name"]?.text == "tenant-quota")
        let range = try #require(compilation.objects.first { $0["kind"]?.text == "LimitRange" })
        #expect(range["spec"]?["limits"] == Self.limits)
        #expect(range["metadata"]?["name"]?.text == "tenant-limits")
    }
}
