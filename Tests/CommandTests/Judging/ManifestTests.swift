import Foundation
import Testing

/// Whether a cluster and kubectl would take what is compiled.
@Suite struct ManifestTests {
    private static let installation = "not installed: scripts/bootstrap test"

    @Test(
        .enabled(if: Judge.canJudge, "kubernetes-validate is \(installation)"), arguments: Fleet.all + Fleet.monitored)
    func coreObjectsAreValid(fleet: Fleet) throws {
        try judge(fleet, [])
    }

    @Test(
        .enabled(if: Judge.canJudgeCustom, "the schemas of custom resources are not at \(Judge.definitions)"),
        arguments: Fleet.all + Fleet.monitored)
    func everyObjectIsValid(fleet: Fleet) throws {
        try judge(fleet, ["--crds", Judge.definitions, "--strict-coverage"])
    }

    @Test(.enabled(if: Judge.hasKubectl, "kubectl is \(installation)"), arguments: Fleet.all)
    func kubectlReadsTheStreamAsItWasMeant(fleet: Fleet) throws {
        let folder = try TemporaryFolder()
        try fleet.prepare(in: folder)
        var streams: [[UInt8]] = []
        for environment in ["production", "staging"] {
            let stream = try Invocation.tenantc(
                ["compile", "--out", "-", "--environment", environment], in: folder
            ).run()
            try #require(stream.status == 0, "\(stream.errors)")
            streams.append(stream.output)
        }
        try folder.write(Array(streams.joined(separator: Array("---\n".utf8))), to: "stream.yaml")
        let reader = "\(Judge.folder)/read_scalars.py"
        let kubectl = try Judge.python([reader, "--kubectl", "stream.yaml"], in: folder.path).run()
        try #require(kubectl.status == 0, "\(kubectl.errors)")
        let pyyaml = try Judge.python([reader, "stream.yaml"], in: folder.path).run()
        let objects = kubectl.text.split(separator: "\n")
        let values = pyyaml.text.split(separator: "\n")
        #expect(objects.count == values.count)
        #expect(objects.count > 8)
        for (object, value) in zip(objects, values) where object != value {
            Issue.record("kubectl reads \(object)\nPyYAML reads \(value)")
        }
    }

    private func judge(_ fleet: Fleet, _ options: [String]) throws {
        let folder = try TemporaryFolder()
        try fleet.prepare(in: folder)
        let compiled = try Invocation.tenantc(["compile", "--as-of", "2026-06-15"], in: folder).run()
        try #require(compiled.status == 0, "\(compiled.errors)")
        let verdict = try Judge.python(
            ["\(Judge.folder)/judge_manifests.py", "out", "--skip", "*.yml"] + options, in: folder.path
        ).run()
        #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
    }
}

/// Sources to compile: this repository's, or those that use every option an emitter has.
struct Fleet: Sendable, CustomTestStringConvertible {
    let folder: URL
    /// Replaced in the Platform document.
    var change: (old: String, new: String)?

    var testDescription: String { "\(folder.lastPathComponent) \(change?.new ?? "")" }

    static let everything = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Everything")

    static let all = [
        Fleet(folder: Tool.repository), Fleet(folder: everything),
        Fleet(folder: everything, change: ("layout: object", "layout: tenant")),
        Fleet(folder: everything, change: ("mode: operator", "mode: standalone")),
        Fleet(folder: everything, change: ("mode: sidecar", "mode: operator")),
        Fleet(folder: everything, change: ("mode: operator", "mode: operator, alertmanagerMode: perTenant")),
        Fleet(folder: everything, change: ("path: out", "path: .")),
    ]

    /// What tenants bring to Prometheus themselves, and the server where no operator runs it; recorded as goldens.
    static let monitored = ["own-rules", "standalone"].map { name in
        Fleet(folder: Tool.repository.appending(path: "Tests/TenantCompilerTests/Golden/\(name)"))
    }

    func prepare(in target: TemporaryFolder) throws {
        for name in ["tiers", "policies", "tenants"] {
            try FileManager.default.copyItem(
                atPath: folder.appending(path: name).path, toPath: "\(target.path)/\(name)")
        }
        guard let change else { return }
        let text = try target.text("policies/platform.yaml")
        guard text.contains(change.old) else { throw Failure(text: "no `\(change.old)` in the Platform") }
        try target.write(text.replacing(change.old, with: change.new), to: "policies/platform.yaml")
    }
}
