import PromQL
import Testing

/// What Prometheus parses and then fails on, or says something else for.
@Suite struct TemplateCheckTests {
    private static let dialect = TemplateDialect.prometheus(PrometheusVersion(2, 42))

    @Test func problemsStandWhereTheyAre() {
        for (text, kind, place) in TemplateCheckTable.failing + TemplateCheckTable.misleading {
            let problems = parseTemplate(text, dialect: Self.dialect).problems
            #expect(problems.map(\.kind) == [kind], "\(text)\n\(problems)")
            #expect(problems.map { spelled($0.range, in: text) } == [place], "\(text)\n\(problems)")
        }
    }

    @Test func whatWorksIsTaken() {
        for text in TemplateCheckTable.working + TemplateCheckTable.workingInPrometheus {
            let problems = parseTemplate(text, dialect: Self.dialect).problems
            #expect(problems.isEmpty, "\(text)\n\(problems)")
        }
    }

    @Test(.enabled(if: Promtool.isExpected, "promtool is not installed"))
    func prometheusFailsOnWhatIsRefusedOnly() throws {
        let failing = TemplateCheckTable.failing.map(\.text)
        let all = failing + TemplateCheckTable.working
        let expansions = try Promtool.expansions(of: all)
        for (index, (text, expansion)) in zip(all, expansions).enumerated() {
            let fails = expansion.contains("error expanding template") || expansion.contains("error executing template")
            #expect(fails == (index < failing.count), "\(text)\n\(expansion)")
            if index >= failing.count { #expect(!expansion.contains("%!"), "\(text)\n\(expansion)") }
        }
    }

    @Test(.enabled(if: Promtool.isExpected, "promtool is not installed"))
    func prometheusSaysWhatNobodyMeant() throws {
        let texts = TemplateCheckTable.misleading.filter { $0.kind == .invalidPattern }.map(\.text)
        for (text, expansion) in zip(texts, try Promtool.expansions(of: texts)) {
            #expect(expansion.contains("%!"), "\(text)\n\(expansion)")
        }
    }

    @Test func labelsAreFoundHoweverTheyAreReached() {
        let text = """
            {{ $labels.a }}{{ .Labels.b }}{{ $.Labels.c }}{{ index $labels "d-e" }}{{ index .Labels `f` }}
            {{ with $labels.g }}{{ . }}{{ end }}{{ if $labels.h }}{{ end }}{{ $l := $labels }}{{ $l.i }}
            {{ with .Labels }}{{ .j }}{{ $.Labels.k }}{{ end }}{{ define "t" }}{{ .Labels.l }}{{ end }}
            {{ template "t" . }}{{ ($labels).m }}{{ $externalLabels.n }}{{ if and $labels.o (not .Labels.p) }}{{ end }}
            {{ range query "up" }}{{ .Labels.q }}{{ . | label "r" }}{{ end }}{{ if eq $labels.s "x" }}{{ end }}
            """
        let template = parseTemplate(text, dialect: Self.dialect)
        #expect(template.problems.isEmpty, "\(template.problems)")
        #expect(
            template.labels.filter { $0.source == .alert }.map(\.name) == [
                "a", "b", "c", "d-e", "f", "g", "h", "i", "j", "k", "l", "m", "o", "p", "s",
            ])
        #expect(template.labels.filter(\.isCondition).map(\.name) == ["g", "h", "o", "p"])
        #expect(template.labels.filter { $0.source == .external }.map(\.name) == ["n"])
        #expect(template.labels.filter { $0.source == .query(0) }.map(\.name) == ["q", "r"])
        for label in template.labels {
            let place = spelled(label.range, in: text).trimmed
            #expect(place == label.name)
        }
    }

    @Test func valuesInTextsAreFound() {
        let text = "{{ $value }}{{ .Value | humanize }}{{ if gt $value 5.0 }}{{ end }}{{ with $value }}{{ . }}{{ end }}"
        let values = parseTemplate(text, dialect: Self.dialect).values
        #expect(values.map { spelled($0, in: text) } == ["$value", ".Value", "$value"])
    }

    private func spelled(_ range: Range<Int>, in text: String) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
}

extension String {
    /// Without the dot before a field, or the quotes around a text.
    fileprivate var trimmed: String {
        var text = self[...]
        while let first = text.first, ".\"`".contains(first) { text.removeFirst() }
        while let last = text.last, "\"`".contains(last) { text.removeLast() }
        return String(text)
    }
}
