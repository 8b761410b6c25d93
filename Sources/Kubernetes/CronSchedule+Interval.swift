extension CronSchedule {
    /// Seconds between two runs where they are closest, as if every day had its runs.
    package var shortestInterval: Int {
        switch timing {
        case .every(let seconds): return seconds
        case .fields(let minutes, let hours, _, _, _):
            let starts = hours.numbers.flatMap { hour in minutes.numbers.map { hour * 60 + $0 } }
            guard let first = starts.first else { return 86_400 }
            let nextDay = starts.dropFirst() + [first + 1_440]
            return zip(starts, nextDay).map { $1 - $0 }.min().map { $0 * 60 } ?? 86_400
        }
    }

    /// Seconds that two runs are apart at most, or a little more where not every day has runs: a month is taken for one of 31
    /// days, and what is not due every month for once a year.
    package var longestInterval: Int {
        switch timing {
        case .every(let seconds): return seconds
        case .fields(let minutes, let hours, let days, let months, let weekdays):
            let starts = hours.numbers.flatMap { hour in minutes.numbers.map { hour * 60 + $0 } }
            let gap = Self.longestGap(days, months, weekdays)
            return (gap > 1 ? gap * 1_440 : Self.longestGap(between: starts, within: 1_440) ?? 1_440) * 60
        }
    }

    /// Days between two that have runs.
    private static func longestGap(_ days: Values, _ months: Values, _ weekdays: Values) -> Int {
        guard months.isStar || months.numbers.count == 12 else { return 366 }
        // Days that some months lack come seldom enough to be left out, unless there are no others.
        let everyMonth = days.numbers.filter { $0 <= 28 }
        let ofMonth = days.isStar ? nil : longestGap(between: everyMonth, within: 31) ?? 62
        let ofWeek = weekdays.isStar ? nil : longestGap(between: weekdays.numbers, within: 7)
        // Where both are restricted either suffices.
        return [ofMonth, ofWeek].compactMap { $0 }.min() ?? 1
    }

    /// Null where there are no numbers; they are sorted.
    private static func longestGap(between numbers: [Int], within cycle: Int) -> Int? {
        guard let first = numbers.first else { return nil }
        return zip(numbers, numbers.dropFirst() + [first + cycle]).map { $1 - $0 }.max()
    }
}
