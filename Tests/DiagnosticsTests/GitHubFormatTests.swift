import Testing

@testable import Diagnostics

@Suite struct GitHubFormatTests {
    @Test func errorsComeFirstAndTheCountLast() {
        let fixture = Fixture([("a,b:c%.yaml", "k: é on\nx: 1\n")])
        func finding(_ severity: Severity, _ message: String, _ text: String) -> Diagnostic {
            Diagnostic(
                code: "c-\(severity.rawValue)", severity: severity, message: message,
                labels: [Label(fixture.span(text, in: "a,b:c%.yaml"), "here")], notes: ["50%"], help: "h")
        }
        let findings = [
            finding(.note, "n", "k"), finding(.warning, "two\nlines\u{1b}", "on\nx"), finding(.error, "a: b, c", "on"),
            Diagnostic(code: "d", message: "nowhere", labels: []),
        ]
        let file = "file=a%2Cb%3Ac%25.yaml"
        let rest = "%0Ahere%0Anote: 50%25%0Ahelp: h"
        #expect(
            DiagnosticFormat.github.render(fixture.report(findings)) == #"""
                ::error \#(file),line=1,endLine=1,col=6,endColumn=8,title=c-error::a: b, c\#(rest)
                ::error title=d::nowhere
                ::warning \#(file),line=1,endLine=2,title=c-warning::two\nlines\u{1b}\#(rest)
                ::notice \#(file),line=1,endLine=1,col=1,endColumn=2,title=c-note::n\#(rest)
                2 errors, 1 warning, 1 note in 4 tenants

                """#)
    }
}
