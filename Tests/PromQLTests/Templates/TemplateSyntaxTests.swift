import PromQL
import Testing

/// What Prometheus takes for a template, and what not.
@Suite struct TemplateSyntaxTests {
    private static let dialect = TemplateDialect.prometheus(PrometheusVersion(2, 42))

    @Test func tableHolds() {
        for (text, isTaken) in TemplateSyntaxTable.entries {
            let template = parseTemplate(text, dialect: Self.dialect, name: "__alert_A")
            #expect(template.isRefused != isTaken, "\(text)\n\(template.problems.map(\.message))")
            expectSound(template, text)
        }
    }

    @Test(.enabled(if: Promtool.isExpected, "promtool is not installed"))
    func promtoolAgreesWithTheTable() throws {
        let entries = TemplateSyntaxTable.entries
        let verdicts = try Promtool.templateVerdicts(on: entries.map(\.text))
        for (entry, verdict) in zip(entries, verdicts) {
            #expect((verdict == nil) == entry.isTaken, "\(entry.text)\n\(verdict ?? "promtool takes it")")
        }
    }

    @Test func everyErrorIsReported() {
        let text = "{{ $lables.x }} {{ humanise 1 }} {{ if }}{{ end }} {{ 'ab' }} {{ \"\\q\" }} {{ $value }"
        let problems = parseTemplate(text, dialect: Self.dialect).problems
        #expect(
            problems.map(\.message) == [
                "there is no variable `$lables` here", "Prometheus 2.42 has no function `humanise`",
                "a value is expected after `if`", "`'ab'` is not one character: a text stands in double quotes",
                "`\\q` is not an escape: write `\\\\` for a backslash, or use backquotes",
                "a value, `|` or the end is expected, not `}`",
            ])
        #expect(problems.map(\.help).prefix(2) == ["did you mean `$labels`?", "did you mean `humanize`?"])
    }

    @Test func anActionThatIsNotClosedHidesNoOther() {
        let text = "{{ $labels.a } and {{ nope }} and {{ $labels.b }}"
        let template = parseTemplate(text, dialect: Self.dialect)
        #expect(template.problems.count == 2)
        #expect(template.labels.map(\.name) == ["b"])
    }

    @Test func releasesDiffer() {
        func isTaken(_ text: String, _ version: PrometheusVersion) -> Bool {
            !parseTemplate(text, dialect: .prometheus(version)).isRefused
        }
        let elseWith = "{{ with $labels.a }}{{ else with $labels.b }}{{ end }}"
        #expect(!isTaken(elseWith, PrometheusVersion(2, 42)))
        #expect(isTaken(elseWith, PrometheusVersion(3, 0)))
        #expect(!isTaken("{{ now }}", PrometheusVersion(3, 5)))
        #expect(isTaken("{{ now | toTime }}", PrometheusVersion(3, 6)))
        #expect(!isTaken("{{ toTime 1 }}", PrometheusVersion(2, 37)))
        #expect(!isTaken("{{ range query \"up\" }}{{ break }}{{ end }}", PrometheusVersion(2, 35)))
    }

    @Test func depthIsBounded() {
        for (opening, closing) in [("{{ (", ") }}"), ("{{ if . }}", "{{ end }}"), ("{{ (((", "")] {
            let text =
                "\(String(repeating: opening, count: 1))\(String(repeating: opening.contains("(") ? "(" : opening, count: 5_000))1\(String(repeating: opening.contains("(") ? ")" : closing, count: 5_000))\(closing)"
            let problems = parseTemplate(text, dialect: Self.dialect).problems
            #expect(problems.contains { $0.kind == .tooComplex || $0.kind == .syntax })
        }
        let long = String(repeating: "{{ $labels.a }}", count: 100_000)
        #expect(parseTemplate(long, dialect: Self.dialect).problems.map(\.kind) == [.tooComplex])
    }
}

/// Every place that a template names lies within it.
func expectSound(_ template: ParsedTemplate, _ text: String) {
    let bytes = 0...text.utf8.count
    for problem in template.problems {
        #expect(bytes.contains(problem.range.lowerBound) && bytes.contains(problem.range.upperBound), "\(text)")
        #expect(!problem.message.isEmpty && !problem.message.hasSuffix("."))
    }
    for range in template.labels.map(\.range) + template.queries.map(\.range) + template.values {
        #expect(bytes.contains(range.upperBound) && !range.isEmpty, "\(text)")
    }
}
