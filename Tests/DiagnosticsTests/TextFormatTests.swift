import Testing

@testable import Diagnostics

@Suite struct TextFormatTests {
    @Test func showsEveryFileThatMatters() {
        let report = Fixture.quota.report([Fixture.quotaAboveCeiling])
        #expect(
            DiagnosticFormat.text.render(report) == """
                error[quota-above-ceiling]: tenant `atlas` asks for more cpu than tier `standard` allows
                  --> tenants/atlas.yaml:7:19
                   |
                 7 |     requests.cpu: "24"
                   |                   ^^^^ asked for here
                  ::: tiers/standard.yaml:18:29
                   |
                18 |   ceilings: { requests.cpu: "16" }
                   |                             ---- the ceiling
                   = help: ask for at most 16, or move the tenant to tier `premium`

                1 error in 4 tenants

                """)
    }

    @Test func aCleanRunIsOneLine() {
        #expect(DiagnosticFormat.text.render(Fixture("").report([])) == "4 tenants, no findings\n")
        #expect(DiagnosticFormat.text.render(Fixture("").report([], tenants: 1)) == "1 tenant, no findings\n")
    }

    @Test func theLastLineCounts() {
        let severities: [Severity] = [.warning, .error, .note, .warning]
        let findings = severities.map { Diagnostic(code: "c", severity: $0, message: "m", labels: []) }
        let text = DiagnosticFormat.text.render(Fixture("").report(findings))
        #expect(text.hasSuffix("\n\n1 error, 2 warnings, 1 note in 4 tenants\n"))
    }

    @Test func aFindingWithoutAPlaceIsItsStatement() {
        let finding = Diagnostic(code: "c", message: "m", labels: [], notes: ["n"], help: "h")
        #expect(
            Fixture("").text(finding) == """
                error[c]: m
                  = note: n
                  = help: h
                """)
    }

    @Test func labelsOnOneLineHangBelowTheLast() {
        let fixture = Fixture("cpu: one two\n")
        let labels = [
            Label(fixture.span("one"), "second"), Label(fixture.span("cpu"), "first"),
            Label(fixture.span("two"), "third"),
        ]
        #expect(
            fixture.rows(labels) == """
                1 | cpu: one two
                  | ---  ^^^ --- third
                  | |    |
                  | |    second
                  | first
                """)
    }

    @Test func labelsThatOverlapAllHang() {
        let fixture = Fixture("cpu: one two\n")
        #expect(
            fixture.rows([Label(fixture.span("one"), "inner"), Label(fixture.span("cpu: one two"), "outer")]) == """
                1 | cpu: one two
                  | -----^^^----
                  | |    |
                  | |    inner
                  | outer
                """)
    }

    @Test func labelsWithoutTextAreTheirUnderlines() {
        let fixture = Fixture("cpu: one two\n")
        #expect(
            fixture.rows([Label(fixture.span("one")), Label(fixture.span("two"))]) == """
                1 | cpu: one two
                  |      ^^^ ---
                """)
    }

    @Test func leavesOutLinesBetween() {
        let fixture = Fixture("a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n")
        #expect(
            fixture.rows([Label(fixture.span("e"), "again"), Label(fixture.span("a"), "first")]) == """
                1 | a: 1
                  | - first
                ...
                5 | e: 5
                  | ^ again
                """)
        #expect(
            fixture.rows([Label(fixture.span("a")), Label(fixture.span("c"))]) == """
                1 | a: 1
                  | ^
                2 | b: 2
                3 | c: 3
                  | -
                """)
    }

    @Test func drawsALabelOverSeveralLines() {
        let fixture = Fixture("quota:\n  cpu: 1\n  memory: 2\nend: 1\n")
        #expect(
            fixture.rows([Label(fixture.span("quota:\n  cpu: 1\n  memory: 2\n"), "all of it")]) == """
                1 | / quota:
                2 | |   cpu: 1
                3 | |   memory: 2
                  | |___________^ all of it
                """)
        #expect(
            fixture.rows([Label(fixture.span("1\n  memory"), "from here"), Label(fixture.span("cpu"), "x")]) == """
                2 |     cpu: 1
                  |     --- x
                  |  ________^
                3 | |   memory: 2
                  | |________^ from here
                """)
    }

    @Test func drawsTwoLabelsOverSeveralLines() {
        let fixture = Fixture("a:\n  b:\n    c: 1\n    d: 2\n")
        let labels = [
            Label(fixture.span("b:\n    c: 1"), "in"), Label(fixture.span("a:\n  b:\n    c: 1\n    d: 2"), "out"),
        ]
        #expect(
            fixture.rows(labels) == """
                1 |   / a:
                2 | / |   b:
                3 | | |     c: 1
                  | |_|________^ in
                4 |   |     d: 2
                  |   |________- out
                """)
    }

    @Test func leavesOutTheMiddleOfALongLabel() {
        let text = (1...12).map { "k\($0): 1\n" }.joined()
        let fixture = Fixture(text)
        #expect(
            fixture.rows([Label(fixture.span(text), "all")]) == """
                 1 | / k1: 1
                 2 | | k2: 1
                ...  |
                11 | | k11: 1
                12 | | k12: 1
                   | |______^ all
                """)
    }

    @Test func showsSafeFixes() {
        let fixture = Fixture("a: on\nb: off\n")
        let (on, off) = (fixture.span("on"), fixture.span("off"))
        let behind = Span(file: on.file, start: on.end, end: on.end)
        let fixes = [
            Fix("quote the value", edits: [Edit(on, replacement: "\"on\"")], isSafe: true),
            Fix("guess", edits: [Edit(on, replacement: "x")], isSafe: false),
            Fix(
                "clear",
                edits: [Edit(on, replacement: ""), Edit(off, replacement: "1\n"), Edit(behind, replacement: "2")],
                isSafe: true),
        ]
        #expect(
            fixture.text(Diagnostic(code: "c", severity: .note, message: "m", labels: [Label(on)], fixes: fixes))
                == #"""
                note[c]: m
                 --> a.yaml:1:4
                  |
                1 | a: on
                  |    ^^
                  = fix: quote the value: replace `on` with `"on"`
                  = fix: clear
                         a.yaml:1:4: delete `on`
                         a.yaml:2:4: replace `off` with `1\n`
                         a.yaml:1:6: insert `2`
                """#)
    }

    @Test func colorsLikeACompiler() {
        let fixture = Fixture("a: on\n")
        let finding = Diagnostic(
            code: "c", severity: .warning, message: "m", labels: [Label(fixture.span("on"), "x")], notes: ["n"])
        #expect(
            fixture.text(finding, isColored: true).replacing("\u{1b}", with: "ESC") == """
                ESC[1;33mwarning[c]ESC[0mESC[1m: mESC[0m
                ESC[1;34m --> ESC[0ma.yaml:1:4
                ESC[1;34m  |ESC[0m
                ESC[1;34m1 | ESC[0ma: on
                ESC[1;34m  | ESC[0m   ESC[1;33m^^ xESC[0m
                ESC[1;34m  = ESC[0mESC[1mnote:ESC[0m n
                """)
    }
}
