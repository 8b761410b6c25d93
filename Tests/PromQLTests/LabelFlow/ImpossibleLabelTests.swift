import PromQL
import Testing

/// Templates held against the expression of their rule.
@Suite struct ImpossibleLabelTests {
    private static let version = PrometheusVersion(2, 42)

    private func judge(
        _ template: String, _ expression: String, ruleLabels: [String] = [], external: [String]? = nil
    ) throws -> [ImpossibleLabel] {
        let parsed = try #require(parseExpression(expression, version: Self.version).expression)
        return parseTemplate(template, dialect: .prometheus(Self.version)).impossibleLabels(
            in: labelFlow(of: parsed), ruleLabels: ruleLabels, externalLabels: external, version: Self.version)
    }

    @Test func whatTakesALabelAwayIsShown() throws {
        let expression = "sum by (job) (rate(http_requests_total[5m])) > 1"
        let template = "{{ $labels.job }} on {{ $labels.pod }} {{ index .Labels \"jbo\" }}"
        let found = try judge(template, expression)
        #expect(found.map(\.reference.name) == ["pod", "jbo"])
        #expect(found.map(\.place) == [.expression(4..<12), .expression(4..<12)])
        #expect(found.first?.problem.message == "there is never a label `pod` here: `sum by (job)` keeps only `job`")
        #expect(found.map(\.help) == ["there can be `job`", "did you mean `job`?"])
        #expect(
            found.map { String(decoding: Array(template.utf8)[$0.reference.range], as: UTF8.self) } == [
                ".pod", "\"jbo\"",
            ])
    }

    @Test func queriesHaveLabelsOfTheirOwn() throws {
        let template =
            "{{ range query \"sum by (job) (up)\" }}{{ .Labels.pod }}{{ .Labels.job }}{{ end }}{{ $labels.pod }}"
        let found = try judge(template, "up == 0")
        #expect(found.map(\.reference.name) == ["pod"])
        guard case .template(let range)? = found.first?.place else {
            Issue.record("not in the template")
            return
        }
        #expect(String(decoding: Array(template.utf8)[range], as: UTF8.self) == "by (job)")
    }

    @Test func otherLabelsAreNoOnesOfTheExpression() throws {
        #expect(try judge("{{ $labels.severity }}", "up == 0").isEmpty)
        let own = try judge("{{ $labels.severity }}", "sum by (job) (up) == 0", ruleLabels: ["severity"])
        #expect(own.map(\.help) == ["templates see the labels of the expression, not those that the rule adds"])
        let external = try judge("{{ $externalLabels.cluster }}{{ $externalLabels.x }}", "up", external: ["cluster"])
        #expect(external.map(\.reference.name) == ["x"])
        #expect(external.map(\.place) == [.nowhere])
        #expect(try judge("{{ $externalLabels.x }}", "up").isEmpty)
    }
}
