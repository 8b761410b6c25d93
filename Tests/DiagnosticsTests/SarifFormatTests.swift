import Foundation
import Testing

@testable import Diagnostics

@Suite struct SarifFormatTests {
    private func run(_ report: DiagnosticReport) throws -> [String: Any] {
        let text = DiagnosticFormat.sarif.render(report)
        let log = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        return try #require((log?["runs"] as? [[String: Any]])?.first)
    }

    private func results(_ report: DiagnosticReport) throws -> [[String: Any]] {
        try #require(try run(report)["results"] as? [[String: Any]])
    }

    /// A report with one of everything that a log can hold.
    static var everything: DiagnosticReport {
        let path = "tenants/à b.yaml"
        let fixture = Fixture([(path, "a: é on\nb: [1,\n 2]\n"), ("tiers/t.yaml", "c: 1\n")])
        let (on, list) = (fixture.span("on", in: path), fixture.span("[1,\n 2]", in: path))
        let ceiling = fixture.span("1", in: "tiers/t.yaml")
        let edits = [Edit(on, replacement: "\"on\""), Edit(ceiling, replacement: "2"), Edit(list, replacement: "")]
        let findings = [
            Diagnostic(code: "placeless", message: "m", labels: []),
            Diagnostic(
                code: "known", severity: .warning, message: "see [x](http://y)",
                labels: [Label(on, "here"), Label(list), Label(ceiling, "the [ceiling]")],
                notes: ["n"], help: "h", fixes: [Fix("f", edits: edits, isSafe: false)], tenant: "t", standard: "s"),
            Diagnostic(code: "plain", severity: .note, message: "m", labels: [Label(list)]),
        ]
        let rules = [
            RuleDescription(
                code: "known", summary: "s", explanation: String(repeating: "é", count: 2000), severity: .error,
                helpURI: "https://tenantc.dev/known"),
            RuleDescription(code: "unused", summary: "u", explanation: "w", severity: .note),
        ]
        return fixture.report(findings, rules: rules)
    }

    @Test func aResultSaysAllThatIsKnown() throws {
        let result = try #require(try results(Self.everything).dropFirst().first)
        #expect(result["ruleId"] as? String == "known")
        #expect(result["ruleIndex"] as? Int == 0)
        #expect(result["level"] as? String == "warning")
        #expect(
            result["message"] as? [String: String] == [
                "text": "see \\[x\\](http://y)\nnote: n\nhelp: h\nsee: [the \\[ceiling\\]](2)"
            ])
        let location = try #require((result["locations"] as? [[String: Any]])?.first)
        let place = try #require(location["physicalLocation"] as? [String: Any])
        #expect(
            place["artifactLocation"] as? [String: String] == [
                "uri": "tenants/%C3%A0%20b.yaml", "uriBaseId": "%SRCROOT%",
            ])
        #expect(
            place["region"] as? [String: Int] == ["startLine": 1, "startColumn": 6, "endLine": 1, "endColumn": 8])
        let fixes = try #require(result["fixes"] as? [[String: Any]])
        let changes = try #require(fixes.first?["artifactChanges"] as? [[String: Any]])
        #expect(changes.map { ($0["replacements"] as? [Any])?.count } == [2, 1])
        #expect((result["relatedLocations"] as? [Any])?.count == 2)
        #expect((result["partialFingerprints"] as? [String: String])?.keys.first == "primaryLocationLineHash")
    }

    @Test func everyResultHasARuleAndALocation() throws {
        let report = Self.everything
        let driver = (try run(report)["tool"] as? [String: Any])?["driver"] as? [String: Any]
        let rules = try #require(driver?["rules"] as? [[String: Any]])
        #expect(rules.map { $0["id"] as? String } == ["known", "unused", "placeless", "plain"])
        let full = rules.first?["fullDescription"] as? [String: String]
        #expect(full?["text"]?.utf16.count == 1024)
        for result in try results(report) {
            #expect((result["locations"] as? [Any])?.count == 1)
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
        }
    }

    @Test func aFingerprintStaysWhenTheLineMoves() throws {
        func fingerprint(_ before: String) throws -> String? {
            let tail = String(repeating: "other: line\n", count: 20)
            let fixture = Fixture(before + "a: on\n" + tail)
            let finding = Diagnostic(code: "c", message: "m", labels: [Label(fixture.span("on"))])
            let result = try results(fixture.report([finding])).first
            return (result?["partialFingerprints"] as? [String: String])?["primaryLocationLineHash"]
        }
        #expect(try fingerprint("") == fingerprint("new: 1\n\n"))
    }

    @Test func tooManyResultsAreCutAndThatIsSaid() throws {
        let warnings = (0..<25_000).map { Diagnostic(code: "w", severity: .warning, message: "\($0)", labels: []) }
        let all = Fixture("").report(warnings + [Diagnostic(code: "e", message: "kept", labels: [])])
        let results = try results(all)
        #expect(results.count == 25_000)
        #expect(results.suffix(2).map { $0["ruleId"] as? String } == ["e", "too-many-results"])
        #expect(
            (results.last?["message"] as? [String: String])?["text"]?
                .hasPrefix("2 of 25001 findings are left out of this report") == true)
        #expect(try self.results(Fixture("").report(warnings)).count == 25_000)
    }
}
