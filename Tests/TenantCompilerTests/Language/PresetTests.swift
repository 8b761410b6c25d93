import Diagnostics
import Testing
import YAML

@testable import TenantCompiler

/// How presets lie between the layers of a workload.
struct PresetTests {
    private static let presets = [
        "large": "{ replicas: 6 }",
        "small": "{ replicas: 2, resources: { requests: { cpu: 100m } }, autoscale: { max: 4 } }",
    ]

    private var diagnostics = DiagnosticList()
    private var fileCount = 0

    private mutating func node(_ text: String) throws -> Node {
        fileCount += 1
        let source = SourceFile(path: "\(fileCount).yaml", text: text)
        return try #require(parse(source, as: FileID(fileCount), into: &diagnostics)?.documents.first)
    }

    /// The workload `api` after its layers, and the codes of what was found.
    private mutating func resolve(_ layers: [(Layer, String)]) throws -> (workload: WorkloadSpec, codes: [String]) {
        var specs: [String: Node] = [:]
        for (name, text) in Self.presets { specs[name] = try node(text) }
        var reader = Reader(layer: .builtIn, presets: PresetTable(specs))
        var workloads = Named<WorkloadSpec>()
        for (layer, text) in layers {
            reader.layer = layer
            workloads.lay(try node("[ { name: api, \(text) } ]"), &reader)
        }
        return (try #require(workloads["api"]), reader.diagnostics.sorted().map(\.code))
    }

    private func trail(of path: String, in workload: WorkloadSpec) -> [String] {
        var steps: [Trail.Step] = []
        workload.visit(FieldPath()) { trail in if trail.path.text == path { steps = trail.steps } }
        return steps.map { "\($0.value ?? "null"), \($0.origin.layer.description)" }
    }

    @Test mutating func liesOverPlatformDefaultsAndBeneathTheTenant() throws {
        let named = try resolve([(.platformDefaults, "replicas: 9"), (.tenant("t"), "preset: small, image: app")])
        #expect(
            trail(of: "replicas", in: named.workload)
                == ["2, preset `small`", "9, Platform defaults", "1, built-in default"])
        #expect(named.codes.isEmpty)
        let inherited = try resolve([(.platformDefaults, "preset: small, replicas: 7"), (.tenant("t"), "image: app")])
        #expect(inherited.workload.replicas.value == 2)
        let overridden = try resolve([(.tenant("t"), "preset: small, replicas: 5")])
        #expect(overridden.workload.replicas.value == 5)
    }

    @Test mutating func givesWayToThatOfAHigherLayer() throws {
        let result = try resolve([
            (.tenant("t"), "preset: small, autoscale: { min: 2 }, bogus: 1"),
            (.environment("e"), "preset: large, env: { MODE: quiet }"),
        ])
        #expect(trail(of: "replicas", in: result.workload) == ["6, preset `large`", "1, built-in default"])
        #expect(result.workload.resources.requests["cpu"] == nil)
        #expect(result.workload.autoscale.max.value == nil)
        #expect(result.workload.autoscale.min.value == 2)
        #expect(result.workload.env["MODE"]?.value == "quiet")
        #expect(result.codes == ["unknown-key"])
    }

    @Test mutating func goesWithNull() throws {
        let result = try resolve([
            (.tenant("t"), "preset: small, replicas: 5"), (.environment("e"), "preset: null, autoscale: null"),
        ])
        #expect(trail(of: "replicas", in: result.workload) == ["5, tenant `t`", "1, built-in default"])
        #expect(result.workload.autoscale.value == nil)
    }

    @Test mutating func isReportedOnceWhereUnknown() throws {
        let result = try resolve([(.tenant("t"), "preset: smal"), (.environment("e"), "replicas: 3")])
        #expect(result.codes == ["unknown-preset"])
        #expect(result.workload.replicas.value == 3)
    }

    @Test mutating func probesTakeTheHandlerOfTheHighestLayer() throws {
        let result = try resolve([
            (.tenant("t"), "probes: { liveness: { tcpSocket: { port: 80 }, periodSeconds: 3 } }"),
            (.environment("e"), "probes: { liveness: /live }"),
        ])
        let probe = try #require(result.workload.probes.liveness.value)
        #expect(probe.tcpSocket.value == nil)
        #expect(probe.httpGet.path.value?.text == "/live")
        #expect(probe.periodSeconds.value == 3)
    }
}
