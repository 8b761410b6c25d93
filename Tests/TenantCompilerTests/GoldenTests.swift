import Diagnostics
import Foundation
import Testing

@testable import TenantCompiler

/// Trees of sources against the tree that comes out and the report, kept in `Golden/<case>/`.
///
/// `RECORD=1` writes what comes out there instead, and then the run fails, so that it is never left on.
struct GoldenTests {
    private static let folder = Repository.tests.appending(path: "Golden")

    static let cases = [
        "compliance", "databases", "environments", "four-tiers", "governance", "guide-ecp", "guide-governance",
        "guide-infrastructure", "guide-self-healing", "hostile-dashboards", "layers", "lifecycle", "many-errors",
        "network-grants", "own-dashboards", "own-rules", "raw-manifests", "routing", "secrets", "standalone",
        "tenant-layout", "workload-checks",
    ]

    @Test func everyCaseIsRun() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path(percentEncoded: false))
        #expect(names.sorted() == Self.cases)
    }

    @Test(arguments: cases)
    func comesOutAsRecorded(_ name: String) async throws {
        let folder = Self.folder.appending(path: name)
        let sources = try Repository.files(under: folder).filter {
            !$0.path.hasPrefix("expected/") && $0.path != "report.txt"
        }
        let compilation = await compile(SourceMap(sources), Fixture.options)
        var found = compilation.isRefused ? [:] : compilation.files
        for (path, text) in found { found["expected/" + path] = text }
        found = found.filter { $0.key.hasPrefix("expected/") }
        found["report.txt"] = compilation.report
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try record(found, in: folder)
            Issue.record("recorded \(name); run again without RECORD")
            return
        }
        let recorded = try Repository.files(under: folder).filter {
            $0.path.hasPrefix("expected/") || $0.path == "report.txt"
        }
        #expect(recorded.map(\.path) == found.keys.sorted())
        for file in recorded {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(found[file.path] == text, "\(name)/\(file.path)")
        }
    }

    private func record(_ files: [String: String], in folder: URL) throws {
        try? FileManager.default.removeItem(at: folder.appending(path: "expected"))
        for (path, text) in files {
            let url = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
    }

    /// Each type of rule at each level; a rule's message there is its type and level.
    @Test func everyRuleTypeIsBrokenAtEveryLevel() async throws {
        let files = try Repository.files(under: Self.folder.appending(path: "governance"))
        let compilation = await compile(SourceMap(files.filter { $0.path != "report.txt" }), Fixture.options)
        for (level, severity) in [
            (StandardLevel.mandatory, Severity.error), (.recommended, .warning), (.optional, .note),
        ] {
            for type in RuleType.allCases {
                let found = compilation.diagnostics.filter {
                    $0.message.hasSuffix(": \(type.rawValue)-\(level.rawValue)")
                }
                #expect(!found.isEmpty, "\(type.rawValue) \(level.rawValue)")
                #expect(found.allSatisfy { $0.severity == severity })
            }
        }
    }

    @Test func manyFaultsAreToldInOneRun() async throws {
        let files = try Repository.files(under: Self.folder.appending(path: "many-errors"))
        let compilation = await compile(SourceMap(files.filter { $0.path != "report.txt" }))
        #expect(compilation.errors.count >= 25)
        #expect(Set(compilation.codes).count >= 25)
        #expect(Set(compilation.diagnostics.compactMap { $0.primary?.file }).count >= 9)
    }
}

extension Compilation {
    /// The findings as a terminal shows them, without colour.
    var report: String {
        DiagnosticFormat.text.render(
            DiagnosticReport(
                diagnostics: diagnostics, sources: sources, tenants: tenantCount,
                tenantNames: program.tenants.map(\.name), toolVersion: "0"))
    }
}
