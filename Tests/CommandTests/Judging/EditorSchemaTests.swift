import Diagnostics
import Foundation
import Testing

@testable import TenantCompiler

/// The JSON Schemas for editors, held against every document that the project knows to be right or wrong.
@Suite struct EditorSchemaTests {
    private static let judge = Judge.folder + "/judge_documents.py"

    /// What a layer takes away, and what it leaves to others.
    private static let layered = """
        apiVersion: tenantc.dev/v1
        kind: Tenant
        metadata: { name: a }
        spec:
          domains: null
          workloads: [ { name: api, autoscale: ~, expose: null } ]
          alerts: { goldenSignals: false, rules: [ { alert: Down, for: 0 } ] }
          environments:
            production: {}
            staging:
              workloads: [ { name: api, replicas: null, env: { LEVEL: null } } ]
              alerts: null
        """

    private func schemas(in folder: TemporaryFolder) throws {
        let run = try Invocation.tenantc(["schema", "--dir", "schemas"], in: folder).run()
        #expect(run.status == 0 && run.text.isEmpty, "\(run.errors)")
    }

    /// What an editor would mark where the compiler marks nothing would teach authors to look away.
    @Test(.enabled(if: Judge.canJudge, "jsonschema is not installed: scripts/bootstrap test"))
    func markNothingThatCompiles() throws {
        let folder = try TemporaryFolder()
        try schemas(in: folder)
        for file in StarterRepository.files { try folder.write(file.text, to: "starter/\(file.path)") }
        try folder.write(Self.layered, to: "layered/tenants/a.yaml")
        for kind in KindSchema.all { try folder.write(kind.example, to: "kinds/\(kind.kind.rawValue).yaml") }
        for check in Check.all {
            for (index, example) in check.accepts.enumerated() {
                for file in example.files(over: check.given) where file.path.hasSuffix(".yaml") {
                    let text = String(decoding: file.bytes, as: UTF8.self)
                    try folder.write(text, to: "accepted/\(check.code)-\(index)/\(file.path)")
                }
            }
        }
        let repository = Tool.repository
        let goldens = repository.appending(path: "Tests/TenantCompilerTests/Golden")
        let compiling = try FileManager.default.contentsOfDirectory(atPath: goldens.path).sorted()
            .map { goldens.appending(path: $0).path }
            .filter { FileManager.default.fileExists(atPath: $0 + "/expected") }
        #expect(compiling.count > 10)
        let own = ["tiers", "policies", "tenants"].map { repository.appending(path: $0).path }
        let verdict = try Judge.python(
            [Self.judge, "schemas", "kinds", "accepted", "starter", "layered"] + compiling + own, in: folder.path
        ).run()
        #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
    }

    /// Keys that are none, at every depth and in every layer.
    @Test(.enabled(if: Judge.canJudge, "jsonschema is not installed: scripts/bootstrap test"))
    func markKeysThatAreNone() throws {
        let folder = try TemporaryFolder()
        try schemas(in: folder)
        let check = Check.unknownKey
        for (index, example) in check.refuses.enumerated() {
            for file in example.files {
                try folder.write(String(decoding: file.bytes, as: UTF8.self), to: "refused/\(index)/\(file.path)")
            }
            let verdict = try Judge.python([Self.judge, "schemas", "refused/\(index)"], in: folder.path).run()
            #expect(verdict.status == 1 && verdict.text.contains("unexpected"), "\(example.text)\(verdict.text)")
        }
    }

    @Test(
        .enabled(if: Judge.canJudge, "jsonschema is not installed: scripts/bootstrap test"),
        arguments: [
            "{ apiVersion: tenantc.dev/v1, kind: Tenant, metadata: {}, spec: {} }",
            "{ apiVersion: tenantc.dev/v1, kind: Tenant, metadata: { name: a }, spec: { workloads: [ { replicas: two } ] } }",
            "{ apiVersion: tenantc.dev/v1, kind: Tenant, metadata: { name: a }, spec: { access: [ { role: owner } ] } }",
            "{ apiVersion: tenantc.dev/v1, kind: Tenant, metadata: { name: a }, spec: { workloads: {} } }",
            "{ apiVersion: tenantc.dev/v1, kind: Tenant, metadata: { name: a }, spec: { environments: { x: { tir: a } } } }",
            "{ apiVersion: tenantc.dev/v1, kind: Exemption, metadata: { name: a }, spec: { tenant: a } }",
            "{ apiVersion: tenantc.dev/v1, kind: Tennant, metadata: { name: a }, spec: {} }",
        ])
    func markWhatCannotBeRight(_ document: String) throws {
        let folder = try TemporaryFolder()
        try schemas(in: folder)
        try folder.write(document, to: "tenants/a.yaml")
        let verdict = try Judge.python([Self.judge, "schemas", "tenants"], in: folder.path).run()
        #expect(verdict.status == 1 && !verdict.text.isEmpty, "\(verdict.errors)")
    }

    /// Editors show what a field means.
    @Test func everyFieldIsDescribed() throws {
        for schema in EditorSchema.all {
            let json = try JSONSerialization.jsonObject(with: Data(schema.text.utf8)) as? [String: Any]
            let definitions = try #require(json?["definitions"] as? [String: [String: Any]])
            for (name, definition) in definitions where !name.hasSuffix("document") {
                let properties = definition["properties"] as? [String: [String: Any]] ?? [:]
                #expect(!properties.isEmpty, "\(schema.name): \(name)")
                for (key, property) in properties {
                    #expect((property["description"] as? String)?.isEmpty == false, "\(schema.name): \(name).\(key)")
                }
            }
        }
    }
}
