import Diagnostics
import Testing
import YAML

@testable import TenantCompiler

/// What databases come out as, where one field decides over another.
struct DatabaseTests {
    private func leaves(_ database: String, _ spec: String = "") async throws -> [String: [String: Value]] {
        let text = Fixture.tenant("acme", "databases: [ { name: main, storage: 1Gi, \(database) } ]\n\(spec)")
        let compilation = await compile(Fixture.tree(["tenants/acme.yaml": text]))
        try #require(compilation.errors.isEmpty, "\(compilation.summary)")
        var objects: [String: [String: Value]] = [:]
        for (path, text) in compilation.files {
            guard let name = path.wholeMatch(of: /production\/tenants\/acme\/(.*)\.yaml/)?.1 else { continue }
            let value = Value.documents(in: text).first ?? .absent
            objects[String(name)] = Dictionary(value.leaves(), uniquingKeysWith: { first, _ in first })
        }
        return objects
    }

    /// The operator's own budget over one server lets it never go.
    @Test(arguments: [(1, false as Value?), (2, nil), (3, nil)])
    func aSingleServerDoesNotHoldItsNode(instances: Int, budget: Value?) async throws {
        let made = try await leaves("engine: postgres, version: \"16\", instances: \(instances)")
        #expect(made["cluster-main"]?["spec.enablePDB"] == budget)
    }

    /// What a server asks for is not asked for twice.
    @Test func aSentinelAsksForLittle() async throws {
        let made = try await leaves(
            """
            engine: redis, version: "7", instances: 3,
              resources: { requests: { cpu: 500m, memory: 1Gi }, limits: { cpu: "1", memory: 1Gi } }
            """)
        let set = try #require(made["statefulset-main"])
        let containers = "spec.template.spec.containers"
        #expect(set["\(containers)[0].resources.requests.memory"] == "1Gi")
        #expect(set["\(containers)[1].name"] == "sentinel")
        for part in ["requests", "limits"] {
            #expect(set["\(containers)[1].resources.\(part).cpu"] == "100m")
            #expect(set["\(containers)[1].resources.\(part).memory"] == "64Mi")
        }
    }

    @Test func aSentinelKeepsTheLimitRange() async throws {
        let made = try await leaves(
            "engine: redis, version: \"7\", instances: 3",
            "limitRange: { container: { min: { cpu: 200m, memory: 32Mi }, defaultRequest: { cpu: 200m } } }")
        let resources = "spec.template.spec.containers[1].resources.requests"
        #expect(made["statefulset-main"]?["\(resources).cpu"] == "200m")
        #expect(made["statefulset-main"]?["\(resources).memory"] == "64Mi")
    }

    /// The tenant's Prometheus asks the servers by the port that the operator gives them.
    @Test func aServerIsScraped() async throws {
        let made = try await leaves("engine: postgres, version: \"16\"")
        let monitor = try #require(made["podmonitor-database-main"])
        #expect(monitor["spec.selector.matchLabels.cnpg.io/cluster"] == "main")
        #expect(monitor["spec.podMetricsEndpoints[0].port"] == "metrics")
        #expect(monitor["spec.podMetricsEndpoints[0].relabelings[0].replacement"] == "acme")
    }
}
