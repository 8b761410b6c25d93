import Foundation
import PromQL
import TestSupport
import Testing

/// Templates that nobody wrote.
@Suite struct GeneratedTemplateTests {
    private static let isLong = ProcessInfo.processInfo.environment["TENANTC_LONG_TESTS"] != nil
    private static let dialect = TemplateDialect.prometheus(PrometheusVersion(2, 42))

    @Test(.enabled(if: Promtool.isExpected, "promtool is not installed"))
    func promtoolAgreesOnGeneratedTemplates() throws {
        var random = RandomTemplate(seed: SeededGenerator.seedOfRun())
        for _ in 0..<(Self.isLong ? 50 : 1) {
            let templates = (0..<2_000).map { _ in random.make() } + (0..<500).map { _ in random.noise() }
            let verdicts = try Promtool.templateVerdicts(on: templates)
            var taken = 0
            for (index, (text, verdict)) in zip(templates, verdicts).enumerated() {
                let template = parseTemplate(text, dialect: Self.dialect, name: "__alert_A\(index)")
                #expect(
                    template.isRefused == (verdict != nil),
                    "\(text)\n\(verdict ?? "promtool takes it")\n\(template.problems.map(\.message))")
                if verdict == nil { taken += 1 }
            }
            #expect(taken > 400 && taken < 2_200, "\(taken) are valid: the generator is lopsided")
        }
    }

    @Test func anyTextIsReadWithoutHarm() {
        var random = RandomTemplate(seed: SeededGenerator.seedOfRun())
        let dialects = [Self.dialect, .prometheus(PrometheusVersion(3, 8)), .alertmanager(minor: 25)]
        for round in 0..<3_000 {
            let text = round.isMultiple(of: 2) ? random.make() : random.noise()
            let dialect = dialects[round % dialects.count]
            let template = parseTemplate(text, dialect: dialect)
            expectSound(template, text)
            #expect(parseTemplate(text, dialect: dialect).problems == template.problems)
        }
    }

    /// Runs for as many seconds as `TENANTC_FUZZ_SECONDS` says and prints how many texts were read.
    @Test(.enabled(if: isLong, "TENANTC_LONG_TESTS is not set"))
    func fuzzing() {
        let seconds = ProcessInfo.processInfo.environment["TENANTC_FUZZ_SECONDS"].flatMap(Double.init) ?? 20
        var random = RandomTemplate(seed: SeededGenerator.seedOfRun())
        let end = Date().addingTimeInterval(seconds)
        var count = 0
        while Date() < end {
            for _ in 0..<500 {
                let text = count.isMultiple(of: 2) ? random.make() : random.noise()
                expectSound(parseTemplate(text, dialect: Self.dialect), text)
                count += 1
            }
        }
        print("fuzzing: \(count) templates read")
    }
}
