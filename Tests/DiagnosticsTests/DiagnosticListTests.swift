import Testing

@testable import Diagnostics

@Suite struct DiagnosticListTests {
    private func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var list = DiagnosticList()
        for diagnostic in diagnostics { list.append(diagnostic) }
        return list.sorted()
    }

    @Test func sortsByPlaceThenCodeThenMessage() {
        func finding(_ file: Int, _ start: UInt32, _ code: String, _ message: String) -> Diagnostic {
            let span = Span(file: FileID(file), start: start, end: start)
            return Diagnostic(code: code, message: message, labels: [Label(span)])
        }
        let expected = [
            Diagnostic(code: "z", message: "nowhere", labels: []),
            finding(0, 1, "z", "m"), finding(0, 2, "a", "m"), finding(0, 2, "a", "n"), finding(0, 2, "b", "a"),
            finding(1, 0, "a", "m"),
        ]
        #expect(sorted(expected.reversed() + expected) == expected)
    }

    @Test func whatDiffersOnlyInDetailsHasOneOrderToo() {
        let span = Span.top(of: FileID(0))
        let elsewhere = Span.top(of: FileID(1))
        let base = Diagnostic(code: "c", message: "m", labels: [Label(span)])
        var findings = [base]
        for change in [
            { $0.severity = .note }, { $0.labels.append(Label(elsewhere)) }, { $0.labels[0].text = "x" },
            { $0.notes = ["n"] }, { $0.help = "h" }, { $0.standard = "s" },
            { $0.fixes = [Fix("f", edits: [Edit(span, replacement: "r")], isSafe: true)] },
            { $0.fixes = [Fix("f", edits: [Edit(elsewhere, replacement: "r")], isSafe: true)] },
        ] as [(inout Diagnostic) -> Void] {
            var finding = base
            change(&finding)
            findings.append(finding)
        }
        #expect(sorted(findings) == sorted(findings.reversed()))
        #expect(sorted(findings).count == findings.count)
    }
}
