package import Diagnostics

/// One way to tell how the tests of the policies went.
package struct PolicyTestFormat: Sendable {
    /// The name by which `--format` takes it.
    package let name: String
    /// The whole output, which ends with a line break.
    package let render: @Sendable (DiagnosticReport, PolicyTestRun) -> String

    package static let all: [PolicyTestFormat] = [.text, .json, .junit, .github]

    package static let text = PolicyTestFormat(name: "text") { report, run in
        let failed = run.results.count(where: \.hasFailed)
        let passed = run.results.count - failed
        return DiagnosticFormat.text.render(report) + "\(passed) passed, \(failed) failed\n"
    }

    package static let junit = PolicyTestFormat(name: "junit") { report, _ in DiagnosticFormat.junit.render(report) }

    package static let github = PolicyTestFormat(name: "github") { report, _ in DiagnosticFormat.github.render(report) }

    /// For programs; described by `docs/schemas/policy-tests-v1.json`.
    package static let json = PolicyTestFormat(name: "json") { report, run in
        var positions = SourcePositions(run.sources)
        func place(_ span: Span?) -> [(String, JSONText)] {
            guard let span else { return [("path", .null), ("line", .null), ("column", .null)] }
            let position = positions.position(of: span)
            let path = run.sources[span.file].path
            return [
                ("path", .string(report.folder.isEmpty ? path : "\(report.folder)/\(path)")),
                ("line", .number(position.line)), ("column", .number(position.column)),
            ]
        }
        func findings(_ findings: [Diagnostic]) -> JSONText {
            .array(
                findings.map { finding in
                    .object(
                        [("code", .string(finding.code)), ("message", .string(finding.message))]
                            + place(finding.primary) + [("notes", .array(finding.notes.map(JSONText.string)))])
                })
        }
        let failed = run.results.count(where: \.hasFailed)
        let document: JSONText = [
            "schema": "https://tenantc.dev/schemas/policy-tests-v1.json",
            "summary": [
                "cases": .number(run.results.count), "passed": .number(run.results.count - failed),
                "failed": .number(failed),
            ],
            "cases": .array(
                run.results.map { result in
                    .object(
                        [("name", .string(result.name)), ("passed", .bool(!result.hasFailed))]
                            + place(result.nameSpan) + [("findings", findings(result.findings))])
                }),
            "findings": findings(run.diagnostics),
        ]
        return document.document
    }
}
