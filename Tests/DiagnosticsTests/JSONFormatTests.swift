import Foundation
import Testing

@testable import Diagnostics

@Suite struct JSONFormatTests {
    private let fixture = Fixture([("t.yaml", "a: é on\n")])

    @Test func holdsEveryDetailInOneOrder() {
        let on = fixture.span("on", in: "t.yaml")
        let finding = Diagnostic(
            code: "c", severity: .warning, message: "say \"m\"", labels: [Label(on, "here")], notes: ["n"], help: "h",
            fixes: [Fix("quote", edits: [Edit(on, replacement: "\"on\"\n")], isSafe: true)],
            tenant: "atlas", standard: "s")
        #expect(
            DiagnosticFormat.json.render(fixture.report([finding])) == #"""
                {
                  "schema": "https://tenantc.dev/schemas/diagnostics-v1.json",
                  "summary": {
                    "errors": 0,
                    "warnings": 1,
                    "notes": 0,
                    "tenants": 4
                  },
                  "diagnostics": [
                    {
                      "code": "c",
                      "severity": "warning",
                      "message": "say \"m\"",
                      "path": "t.yaml",
                      "line": 1,
                      "column": 6,
                      "endLine": 1,
                      "endColumn": 8,
                      "tenant": "atlas",
                      "standard": "s",
                      "labels": [
                        {
                          "message": "here",
                          "path": "t.yaml",
                          "line": 1,
                          "column": 6,
                          "endLine": 1,
                          "endColumn": 8
                        }
                      ],
                      "notes": [
                        "n"
                      ],
                      "help": "h",
                      "fixes": [
                        {
                          "title": "quote",
                          "safe": true,
                          "edits": [
                            {
                              "path": "t.yaml",
                              "line": 1,
                              "column": 6,
                              "endLine": 1,
                              "endColumn": 8,
                              "replacement": "\"on\"\n"
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }

                """#)
    }

    @Test func whatIsNotThereIsNull() {
        let text = DiagnosticFormat.json.render(fixture.report([Diagnostic(code: "c", message: "m", labels: [])]))
        for member in ["path", "line", "endColumn", "tenant", "standard", "help"] {
            #expect(text.contains("\"\(member)\": null"))
        }
        #expect(text.contains("\"labels\": []"))
        #expect(DiagnosticFormat.json.render(fixture.report([])).contains("\"diagnostics\": []"))
    }

    @Test func anyTextReadsBackAsItWas() throws {
        let message =
            String(String.UnicodeScalarView((0...0x2FF).compactMap(Unicode.Scalar.init)))
            + "\u{2028}\u{202E}\u{E0041}😀\\"
        let text = DiagnosticFormat.json.render(fixture.report([Diagnostic(code: "c", message: message, labels: [])]))
        #expect(!text.unicodeScalars.contains { $0 != "\n" && TerminalText.mustBeSpelled($0) })
        let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let findings = document?["diagnostics"] as? [[String: Any]]
        let read = findings?.first?["message"] as? String
        #expect(read.map { Array($0.utf8) } == Array(message.utf8))
    }
}
