import Testing

@testable import Diagnostics

/// What source lines of every kind look like.
@Suite struct TextLayoutTests {
    @Test func anEmptySpanIsOneCaret() {
        let fixture = Fixture("a: 1\n")
        let at = fixture.span("1")
        #expect(
            fixture.rows([Label(Span(file: at.file, start: at.start, end: at.start), "here")]) == """
                1 | a: 1
                  |    ^ here
                """)
    }

    @Test func theEndOfTheFileIsAPlace() {
        let fixture = Fixture("a: 1\n")
        let end = Span(file: FileID(0), start: 5, end: 5)
        #expect(fixture.rows([Label(end, "here")]) == "2 |\n  | ^ here")
        #expect(fixture.rows([Label(Span(file: FileID(0), start: 90, end: 99), "here")]) == "2 |\n  | ^ here")
        #expect(Fixture("").rows([Label(.top(of: FileID(0)), "empty")]) == "1 |\n  | ^ empty")
    }

    @Test func aSpanOfALineBreakIsACaretBehindTheLine() {
        let fixture = Fixture("ab\r\ncd\r\n")
        #expect(fixture.rows([Label(fixture.span("\r\n"), "x")]) == "1 | ab\n  |   ^ x")
        #expect(fixture.rows([Label(fixture.span("ab\r\n"), "x")]) == "1 | ab\n  | ^^ x")
    }

    @Test func tabsTakeFourColumns() {
        let fixture = Fixture("\ta:\tx\n")
        #expect(fixture.rows([Label(fixture.span("x"), "here")]) == "1 |     a:    x\n  |           ^ here")
        #expect(fixture.rows([Label(fixture.span("\t"), "here")]) == "1 |     a:    x\n  | ^^^^ here")
    }

    @Test func wideCharactersTakeTwoColumns() {
        let fixture = Fixture("名前: 値 é 👩‍👩‍👧 x\n")
        #expect(fixture.rows([Label(fixture.span("名前"))]) == "1 | 名前: 値 é 👩‍👩‍👧 x\n  | ^^^^")
        #expect(fixture.rows([Label(fixture.span("値"))]) == "1 | 名前: 値 é 👩‍👩‍👧 x\n  |       ^^")
        #expect(fixture.rows([Label(fixture.span("x"))]) == "1 | 名前: 値 é 👩‍👩‍👧 x\n  |               ^")
    }

    @Test func aSpanWithinACharacterMarksAllOfIt() {
        let fixture = Fixture("a漢b\n")
        #expect(fixture.rows([Label(Span(file: FileID(0), start: 2, end: 3))]) == "1 | a漢b\n  |  ^^")
    }

    @Test func bytesThatAreNotUTF8ShowAsReplacements() {
        let sources = SourceMap([SourceFile(path: "a.yaml", bytes: [0x61, 0xFF, 0x80, 0x62])])
        let finding = Diagnostic(code: "c", message: "m", labels: [Label(Span(file: FileID(0), start: 1, end: 3))])
        let report = DiagnosticReport(diagnostics: [finding], sources: sources, tenants: 1, toolVersion: "1")
        #expect(DiagnosticFormat.text.render(report).contains("1 | a\u{FFFD}\u{FFFD}b\n  |  ^^\n"))
    }

    @Test func controlsAreSpelledOut() {
        let fixture = Fixture([("a\u{1b}b.yaml", "k: \u{1b}[31mx\u{202e}\u{9b}y\n")])
        let finding = Diagnostic(
            code: "c", message: "one\ntwo\u{7f}", labels: [Label(fixture.span("y", in: "a\u{1b}b.yaml"), "l\rm")],
            help: "\u{2066}h")
        #expect(
            fixture.text(finding) == #"""
                error[c]: one\ntwo\u{7f}
                 --> a\u{1b}b.yaml:1:12
                  |
                1 | k: \u{1b}[31mx\u{202e}\u{9b}y
                  |                             ^ l\rm
                  = help: \u{2066}h
                """#)
    }

    @Test func aLongLineIsShownAroundTheSpan() {
        let before = String(repeating: "a", count: 100) + "b"
        let fixture = Fixture(before + "HERE" + "c" + String(repeating: "d", count: 100))
        #expect(
            fixture.rows([Label(fixture.span("HERE"), "x")], width: 44) == """
                1 | …aaaaaaaaaaaaaaaabHEREcdddddddddddddddd…
                  |                   ^^^^ x
                """)
        #expect(
            fixture.rows([Label(fixture.span("aaaa"), "x")], width: 44) == """
                1 | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
                  | ^^^^ x
                """)
    }

    @Test func aLabelOutOfViewIsMarkedAtTheEdge() {
        let fixture = Fixture("start " + String(repeating: "a", count: 300) + " end")
        let rows = fixture.rows([Label(fixture.span("start"), "x"), Label(fixture.span("end"), "y")], width: 44)
        #expect(
            rows == """
                1 | start aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
                  | ^^^^^                                 - y
                  | |
                  | x
                """)
    }

    @Test func manyFindingsInOneVeryLongLineAreShownInBoundedTime() {
        let fixture = Fixture(String(repeating: "key: value, ", count: 80_000))
        let findings = (0..<300).map { i in
            let start = UInt32(i * 3_000)
            return Diagnostic(
                code: "c", message: "m", labels: [Label(Span(file: FileID(0), start: start, end: start + 900_000))])
        }
        var length = 0
        let took = ContinuousClock().measure {
            length = DiagnosticFormat.text.render(fixture.report(findings)).utf8.count
        }
        #expect(length < 300 * 500)
        #expect(took < .seconds(30))
    }

    @Test func aFileThatTheReportLacksIsLeftOut() {
        let finding = Diagnostic(code: "c", message: "m", labels: [Label(.top(of: FileID(7)), "x")])
        #expect(Fixture("").text(finding) == "error[c]: m")
        for format in DiagnosticFormat.all { #expect(!format.render(Fixture("").report([finding])).isEmpty) }
    }
}
