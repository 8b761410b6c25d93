import Diagnostics
import Testing

@testable import TenantCompiler

/// What exempts, on which day, and what never does.
struct ExemptionTests {
    /// The last day, the day judged, and whether the exemption holds.
    @Test(arguments: [
        ("2026-12-31", "2026-12-31", true), ("2026-12-31", "2027-01-01", false), ("2026-12-31", "2026-12-30", true),
        ("2028-02-29", "2028-02-29", true), ("2028-02-29", "2028-03-01", false), ("9999-12-31", "9999-12-31", true),
        ("9999-12-31", "0001-01-01", true), ("0001-01-01", "0001-01-01", true), ("0001-01-01", "0001-01-02", false),
        ("2000-02-29", "2000-02-29", true),
    ])
    func holdsUntilItsDayHasEnded(expires: String, day: String, holds: Bool) async {
        let files = [Policies.standard(), Policies.tenant(), Policies.exemption(expires: expires)]
        let compilation = await Policies.judge(files, on: day)
        #expect(compilation.isRefused != holds, "\(compilation.summary)")
        #expect(Policies.status(compilation) == [holds ? .exempted : .nonCompliant])
        #expect(compilation.codes.contains("exemption-expired") == !holds)
    }

    @Test(arguments: [
        "2027-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "0000-01-01", "10000-01-01", "31.12.2026",
        "2026-12-31T23:59:59Z", "2026-12-31 ", "never", "\"\"", "~", "٢٠٢٦-١٢-٣١", "[ 2026-12-31 ]",
    ])
    func malformedDatesNeverExempt(expires: String) async {
        let files = [Policies.standard(), Policies.tenant(), Policies.exemption(expires: expires)]
        for day in ["0001-01-01", "2026-06-15"] {
            let compilation = await Policies.judge(files, on: day)
            // YAML drops the blank behind a plain scalar.
            if expires == "2026-12-31 " { continue }
            #expect(compilation.places(of: "standard-breached").count == 1, "\(compilation.summary)")
            #expect(compilation.places(of: "breach-exempted").isEmpty)
        }
    }

    @Test func withoutADateNothingIsExempt() async {
        let compilation = await Policies.judge(
            [Policies.standard(), Policies.tenant(), Policies.exemption()], on: nil)
        #expect(compilation.isRefused)
    }

    /// The second that begins a UTC day, and the one before it.
    @Test(arguments: [
        (0, "1970-01-01"), (-1, "1969-12-31"), (1_830_297_599, "2027-12-31"), (1_830_297_600, "2028-01-01"),
        (1_835_395_200, "2028-02-29"), (253_402_300_799, "9999-12-31"), (-62_135_596_800, "0001-01-01"),
    ])
    func secondsBecomeDaysInUTC(seconds: Int64, day: String) throws {
        let date = try #require(CalendarDate(secondsSince1970: seconds))
        #expect(date.display == day)
        #expect(Int64(date.daysSince1970) == (seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
    }

    @Test func daysAreCountedOneByOne() throws {
        var last: Int?
        for seconds in stride(from: Int64(-62_135_596_800), through: 253_402_300_799, by: 86_400 * 97) {
            let days = try #require(CalendarDate(secondsSince1970: seconds)).daysSince1970
            if let last { #expect(days == last + 97) }
            last = days
        }
    }

    @Test func subjectsAreGlobs() {
        for (pattern, text, matches) in [
            ("metric/*", "metric/done", true), ("metric/d?ne", "metric/done", true), ("*", "", true), ("?", "", false),
            ("metric/*_total", "metric/a_total_b", false), ("a*b*c", "aXbYbZc", true), ("", "", true), ("a", "", false),
            ("[a-z]", "a", false), ("**x", "yyx", true),
        ] { #expect(Glob(pattern).matches(text) == matches, "\(pattern) on \(text)") }
    }

    @Test func aHostileGlobEnds() {
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(!Glob(String(repeating: "*a", count: 40) + "b").matches(String(repeating: "a", count: 2_000)))
        }
        #expect(time < .seconds(2))
    }

    @Test func onlyWhatIsNamedIsExempt() async {
        let compilation = await Policies.judge([
            Policies.standard(), Policies.tenant(metrics: ["done", "left"]), Policies.tenant("globex"),
            Policies.exemption(subjects: "[ metric/done ]"),
        ])
        #expect(compilation.places(of: "breach-exempted").map(\.text) == ["done"])
        #expect(compilation.places(of: "standard-breached").map(\.text) == ["left", "done"])
        #expect(Policies.status(compilation) == [.nonCompliant])
    }

    /// Exemptions are read from `policies/` only.
    @Test func aTenantCannotExemptItself() async {
        let exemption = Policies.exemption()
        for path in ["tenants/exemption.yaml", "tenants/acme/policies/exemption.yaml", "tiers/exemption.yaml"] {
            let compilation = await Policies.judge([
                Policies.standard(), Policies.tenant(), SourceFile(path: path, bytes: exemption.bytes),
            ])
            #expect(!compilation.places(of: "standard-breached").isEmpty, "\(path)")
            #expect(compilation.codes.contains("misplaced-kind"), "\(compilation.summary)")
        }
    }
}
