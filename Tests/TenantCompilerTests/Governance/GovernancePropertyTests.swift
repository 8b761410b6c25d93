import Diagnostics
import TestSupport
import Testing

@testable import TenantCompiler

/// What holds of standards and exemptions whatever they say.
struct GovernancePropertyTests {
    private static let names = ["done", "left_total", "Odd", "a_ms", "b_seconds_total"]

    private static func files(_ random: inout SeededGenerator) -> [SourceFile] {
        var files = [
            Policies.standard("SUFFIX", level: "recommended"),
            Policies.standard(
                "NAMES", level: "optional",
                rules: "{ type: regex, field: metric.name, pattern: \"^[a-z_]+$\", message: Lower case }"),
        ]
        for index in 0..<5 {
            files.append(
                Policies.tenant(
                    "t\(index)",
                    metrics: names.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random)).map(\.self)))
        }
        return files
    }

    private static func exemptions(_ random: inout SeededGenerator) -> [SourceFile] {
        (0..<Int.random(in: 1...4, using: &random)).map { index in
            Policies.exemption(
                "e\(index)", tenant: "t\(Int.random(in: 0..<6, using: &random))",
                standard: ["SUFFIX", "NAMES", "NONE"].randomElement(using: &random) ?? "",
                subjects: [nil, "[ metric/done ]", "[ \"metric/*\" ]"].randomElement(using: &random) ?? nil,
                expires: ["2026-06-14", "2026-06-15", "2030-01-01"].randomElement(using: &random) ?? "")
        }
    }

    private static func objects(_ compilation: Compilation) -> [String: String] {
        compilation.files.filter { !$0.key.hasPrefix("reports/") }
    }

    /// What breaks standards, exempted or not.
    private static func breaches(_ compilation: Compilation) -> [String] {
        compilation.diagnostics.filter { ["standard-breached", "breach-exempted"].contains($0.code) }
            .map { "\($0.tenant ?? "") \($0.standard ?? "") \($0.labels)" }.sorted()
    }

    @Test func anExemptionChangesTheVerdictAndNothingElse() async {
        let seed = SeededGenerator.seedOfRun()
        var random = SeededGenerator(seed: seed)
        var (rounds, changed) = (0, 0)
        while rounds < 40 || (changed <= 5 && rounds < 400) {
            rounds += 1
            let files = Self.files(&random), exemptions = Self.exemptions(&random)
            let without = await Policies.judge(files), with = await Policies.judge(files + exemptions)
            #expect(Self.objects(without) == Self.objects(with), "seed \(seed)")
            #expect(!with.isRefused)
            // What is exempted is judged as ever: the paths of files have moved, the breaches have not.
            #expect(Self.breaches(without).count == Self.breaches(with).count, "seed \(seed)")
            if without.reports?.bytes != with.reports?.bytes { changed += 1 }
        }
        #expect(changed > 5, "seed \(seed)")
    }

    @Test func orderDayAndWorkersAreAllThatIsNotJudged() async {
        let seed = SeededGenerator.seedOfRun()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let files = Self.files(&random) + Self.exemptions(&random)
            let one = await Policies.judge(files)
            let other = await Policies.judge(files.shuffled(using: &random), workers: 4)
            #expect(one.files == other.files && one.summary == other.summary, "seed \(seed)")
        }
    }

    /// No date of the run is in the report: it changes when an exemption ends and not a day before.
    @Test func theReportChangesWithTheVerdictOnly() async {
        let files = [
            Policies.standard(level: "recommended"), Policies.tenant(), Policies.exemption(expires: "2026-12-31"),
        ]
        let first = await Policies.judge(files, on: "2026-01-01")
        let last = await Policies.judge(files, on: "2026-12-31")
        let after = await Policies.judge(files, on: "2027-01-01")
        #expect(first.reports?.bytes == last.reports?.bytes)
        #expect(first.reports?.bytes != after.reports?.bytes)
        #expect(Policies.status(after) == [.warning])
    }

    @Test func levelsAreErrorsWarningsAndNotes() async {
        for (level, severity) in [
            ("mandatory", Severity.error), ("recommended", .warning), ("optional", .note),
        ] {
            let compilation = await Policies.judge([Policies.standard(level: level), Policies.tenant()])
            #expect(compilation.diagnostics.map(\.severity) == [severity])
            #expect(compilation.diagnostics.map(\.standard) == ["SUFFIX"])
        }
    }

    /// Expressions that a backtracking engine would need longer than the universe for.
    @Test func hostileExpressionsEndInLinearTime() async {
        let name = String(repeating: "a", count: 5_000)
        for pattern in ["^(a+)+$", "^(a|aa)+$", "^(a|a?)+$", "(.*a){20}"] {
            let rule = "{ type: regex, field: metric.name, pattern: \"\(pattern)b\", message: m }"
            let start = ContinuousClock.now
            let compilation = await Policies.judge([
                Policies.standard(rules: rule), Policies.tenant(metrics: [name + "_"]),
            ])
            #expect(compilation.codes == ["standard-breached"], "\(pattern)")
            #expect(ContinuousClock.now - start < .seconds(2), "\(pattern)")
        }
    }

    /// A rule has to say something to those who break it.
    @Test(arguments: ["\"\"", "\" \"", "\"\\u00a0\""])
    func aBlankMessageIsMissing(message: String) async {
        let rule = "{ type: suffix, metricType: counter, suffix: _total, message: \(message) }"
        let compilation = await Policies.judge([Policies.standard(rules: rule), Policies.tenant()])
        #expect(compilation.places(of: "missing-field").map(\.text) == [message], "\(compilation.summary)")
    }

    /// Dashboards are JSON, in which two escapes can be one character.
    @Test func dashboardsAreReadAsJSON() async {
        let rule = "{ type: regex, field: dashboard.title, pattern: \"^Jobs/😀$\", message: m }"
        func judge(_ title: String) async -> Compilation {
            await Policies.judge([
                Policies.standard(rules: rule),
                SourceFile(path: "tenants/acme/tenant.yaml", text: Fixture.tenant("acme")),
                SourceFile(path: "tenants/acme/dashboards/jobs.json", text: "{ \"title\": \"\(title)\" }"),
            ])
        }
        #expect(await judge(#"Jobs\/\ud83d\ude00"#).codes.isEmpty)
        #expect(await judge("Jobs/😀").codes.isEmpty)
        #expect(await judge(#"Jobs/\ud83d"#).codes == ["standard-breached", "json-lone-surrogate"])
    }
}
