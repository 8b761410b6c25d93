extension DiagnosticFormat {
    /// A JUnit report: one test case a tenant, and one for what belongs to no tenant.
    package static let junit = DiagnosticFormat(name: "junit", summary: "JUnit XML, one test case a tenant") { report in
        let cases = junitCases(of: report)
        let failures = cases.count { $0.findings.contains { $0.severity == .error } }
        let counts = "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"0\" time=\"0\""
        let writer = TextWriter(regions: RegionTable(report), isColored: false, width: report.terminalWidth)
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="tenantc" \(counts)>
              <testsuite name="tenantc" \(counts)>
            \(cases.map { element(of: $0, writer) }.joined())  </testsuite>
            </testsuites>

            """
    }

    private struct JUnitCase {
        var className: String
        var name: String
        var findings: [Diagnostic]
    }

    private static func junitCases(of report: DiagnosticReport) -> [JUnitCase] {
        var findings: [String: [Diagnostic]] = [:]
        var others: [Diagnostic] = []
        for diagnostic in report.diagnostics {
            if let tenant = diagnostic.tenant {
                findings[tenant, default: []].append(diagnostic)
            } else {
                others.append(diagnostic)
            }
        }
        let names = Set(report.tenantNames).union(findings.keys).sorted()
        return [JUnitCase(className: "tenantc", name: "sources", findings: others)]
            + names.map { JUnitCase(className: "tenantc.\(report.noun)s", name: $0, findings: findings[$0] ?? []) }
    }

    private static func element(of testCase: JUnitCase, _ writer: TextWriter) -> String {
        let start = "    <testcase classname=\"\(testCase.className)\" name=\"\(attribute(testCase.name))\" time=\"0\""
        let errors = testCase.findings.filter { $0.severity == .error }
        let others = testCase.findings.filter { $0.severity != .error }
        if testCase.findings.isEmpty { return start + "/>\n" }
        var element = start + ">\n"
        // One failure a case: several readers take no more.
        if let first = errors.first {
            let more = errors.count > 1 ? " (and \(errors.count - 1) more)" : ""
            element +=
                "      <failure type=\"\(attribute(first.code))\" message=\"\(attribute(first.message + more))\">"
            element += content(errors, writer) + "</failure>\n"
        }
        if !others.isEmpty { element += "      <system-out>\(content(others, writer))</system-out>\n" }
        return element + "    </testcase>\n"
    }

    private static func content(_ diagnostics: [Diagnostic], _ writer: TextWriter) -> String {
        XMLText.escaped(diagnostics.map(writer.text(of:)).joined(separator: "\n"), isAttribute: false)
    }

    private static func attribute(_ text: String) -> String {
        XMLText.escaped(TerminalText.visible(text), isAttribute: true)
    }
}
