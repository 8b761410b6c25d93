import Testing

@testable import TenantCompiler

/// Windows, factors and thresholds of burn rates against what Sloth and Pyrra publish.
struct BurnRateTests {
    /// Error budget percent, short and long window of each pair, and the factor that follows, by period in days.
    private static let sloth: [(days: Int64, shares: [Int64], factors: [String])] = [
        (30, [20, 50, 100, 100], ["14.4", "6", "3", "1"]),
        (28, [20, 50, 100, 100], ["13.44", "5.6", "2.8", "2.8 / 3"]),
        (7, [80, 125, 200, 420], ["13.44", "3.5", "1.4", "0.98"]),
    ]

    @Test func windowsAreThoseThatSlothPublishes() throws {
        for (days, shares, factors) in Self.sloth {
            let windows = try #require(BurnRateWindow.windows(of: .days(days)))
            #expect(windows.map(\.budgetPermille) == shares)
            #expect(windows.map(\.short) == [.minutes(5), .minutes(30), .hours(2), .hours(6)])
            #expect(windows.map(\.long) == [.hours(1), .hours(6), .days(1), .days(3)])
            #expect(windows.map { $0.factor(of: .days(days)).promQL } == factors)
        }
        #expect(BurnRateWindow.windows(of: .days(10)) == nil)
    }

    /// Pyrra gives factors for 28 days; the shares are those that it derives from them.
    @Test func theFormulaGivesPyrrasFactors() {
        let pairs: [(long: PrometheusDuration, parts: Int64, factor: String)] = [
            (.hours(1), 48, "14"), (.hours(6), 16, "7"), (.days(1), 14, "2"), (.days(4), 7, "1"),
        ]
        for (long, parts, factor) in pairs {
            let minutes = PrometheusDuration.days(28).milliseconds / 60_000
            #expect(ExactQuotient(minutes, parts * long.milliseconds / 60_000).promQL == factor)
        }
    }

    @Test(arguments: [
        ("99.9%", 30, ["0.0144", "0.006", "0.003", "0.001"]),
        ("99.95%", 28, ["0.00672", "0.0028", "0.0014", "0.0014 / 3"]),
        ("99.999999%", 30, ["0.000000144", "0.00000006", "0.00000003", "0.00000001"]),
        ("95%", 7, ["0.672", "0.175", "0.07", "0.049"]),
    ])
    func thresholdsAreExact(objective: String, days: Int64, thresholds: [String]) throws {
        let target = try #require(Percentage(objective))
        let windows = try #require(BurnRateWindow.windows(of: .days(days)))
        let budget = Percentage.hundred.millionths - target.millionths
        #expect(windows.map { $0.threshold(of: .days(days), budget: budget).promQL } == thresholds)
    }
}
