/// When a CronJob runs, as Kubernetes reads it (robfig/cron v3, `ParseStandard`).
package struct CronSchedule: Hashable, Sendable {
    /// One of the five fields.
    package enum Field: String, CaseIterable, Sendable {
        case minute
        case hour
        case dayOfMonth = "day of month"
        case month
        case dayOfWeek = "day of week"

        package var range: ClosedRange<Int> {
            switch self {
            case .minute: 0...59
            case .hour: 0...23
            case .dayOfMonth: 1...31
            case .month: 1...12
            case .dayOfWeek: 0...6
            }
        }

        /// Names that stand for the range's numbers, from its first.
        var names: [String] {
            switch self {
            case .month: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
            case .dayOfWeek: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
            case .minute, .hour, .dayOfMonth: []
            }
        }
    }

    /// The numbers that one field holds.
    package struct Values: Hashable, Sendable {
        /// Bit n is set for number n.
        let bits: UInt64
        /// Whether it was written with `*` or `?` in steps of one: such a day field does not restrict the other.
        package let isStar: Bool

        package func contains(_ number: Int) -> Bool { (0...63).contains(number) && bits >> UInt64(number) & 1 == 1 }
        package var numbers: [Int] { (0...63).filter(contains) }

        static func all(_ field: Field) -> Values {
            Values(bits: field.range.reduce(0) { $0 | 1 << UInt64($1) }, isStar: true)
        }

        static func only(_ number: Int) -> Values { Values(bits: 1 << UInt64(number), isStar: false) }
    }

    package enum Timing: Hashable, Sendable {
        case fields(minute: Values, hour: Values, dayOfMonth: Values, month: Values, dayOfWeek: Values)
        /// `@every`, in seconds.
        case every(seconds: Int)
    }

    package let timing: Timing

    /// Whether no date ever fits, such as 31 February.
    ///
    /// With both day fields restricted either suffices, and some weekday always comes.
    package var isImpossible: Bool {
        guard case .fields(_, _, let days, let months, let weekdays) = timing else { return false }
        if days.isStar || !weekdays.isStar { return false }
        return !months.numbers.contains { month in
            let length = month == 2 ? 29 : [4, 6, 9, 11].contains(month) ? 30 : 31
            return days.numbers.contains { $0 <= length }
        }
    }
}
