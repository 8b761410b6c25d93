/// A pair of windows over which an error budget is watched, as the SRE workbook recommends.
struct BurnRateWindow: Sendable {
    let severity: BurnRateSeverity
    let short: PrometheusDuration
    let long: PrometheusDuration
    /// Share of the period's budget that is gone when the long window has burnt at the threshold, in thousandths.
    let budgetPermille: Int64

    enum BurnRateSeverity: String, Sendable {
        case page
        case ticket
    }

    /// The windows of a period; null for a period that has none.
    ///
    /// Shares are those that Sloth publishes: 2, 5, 10 and 10 % for four weeks and for a month, and 8, 12.5, 20 and
    /// 42 % for a week, whose budget is smaller in the same windows.
    static func windows(of period: PrometheusDuration) -> [BurnRateWindow]? {
        let shares: [Int64]
        switch period {
        case .days(28), .days(30): shares = [20, 50, 100, 100]
        case .days(7): shares = [80, 125, 200, 420]
        default: return nil
        }
        return [
            BurnRateWindow(severity: .page, short: .minutes(5), long: .hours(1), budgetPermille: shares[0]),
            BurnRateWindow(severity: .page, short: .minutes(30), long: .hours(6), budgetPermille: shares[1]),
            BurnRateWindow(severity: .ticket, short: .hours(2), long: .days(1), budgetPermille: shares[2]),
            BurnRateWindow(severity: .ticket, short: .hours(6), long: .days(3), budgetPermille: shares[3]),
        ]
    }

    /// How many times faster than sustainable the budget burns at the threshold: share × period / long window.
    func factor(of period: PrometheusDuration) -> ExactQuotient {
        ExactQuotient(budgetPermille * (period.milliseconds / 60_000), 1_000 * (long.milliseconds / 60_000))
    }

    /// The error ratio at the threshold: factor × budget, with the budget in millionths of one percent.
    func threshold(of period: PrometheusDuration, budget: Int64) -> ExactQuotient {
        let factor = factor(of: period)
        return ExactQuotient(factor.numerator * budget, factor.denominator * 100_000_000)
    }
}
