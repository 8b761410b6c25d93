/// Times, in UTC, in which routes that name it are silent.
package struct MuteInterval: Sendable, Hashable {
    package let name: String
    /// Empty for every day.
    package let weekdays: [Weekday]
    /// Empty for all day.
    package let times: [ClockRange]

    package struct ClockRange: Sendable, Hashable {
        package let from: TimeOfDay
        package let to: TimeOfDay
    }

    /// Whether there is no moment outside of it.
    var isAlways: Bool {
        guard weekdays.isEmpty || Set(weekdays).count == Weekday.allCases.count else { return false }
        var end = 0
        for range in times.sorted(by: { $0.from < $1.from }) where range.from.minutes <= end {
            end = max(end, range.to.minutes)
        }
        return times.isEmpty || end == 1_440
    }
}
