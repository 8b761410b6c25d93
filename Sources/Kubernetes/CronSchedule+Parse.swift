extension CronSchedule {
    /// Reads five fields, `@daily` and its like, or `@every 1h30m`; time zones belong to `spec.timeZone`.
    ///
    /// Stricter than the original where it runs on silently: empty list items, `*-5`, `+5` and intervals below 1 s.
    package static func parse(_ text: String) throws(CronScheduleError) -> CronSchedule {
        if text.utf8.count > 1024 {
            throw CronScheduleError(text: "", offset: 0, explanation: "a schedule has at most 1024 characters")
        }
        for prefix in ["TZ=", "CRON_TZ="] where text.hasPrefix(prefix) || text.contains(prefix) {
            let explanation = "a schedule names no time zone; `spec.timeZone` does"
            throw CronScheduleError(text: text, offset: 0, explanation: explanation)
        }
        if text.hasPrefix("@") { return try descriptor(text) }
        let parts = text.utf8.split(whereSeparator: ASCII.isSpace)
        if parts.count != Field.allCases.count {
            let found = parts.count == 1 ? "1 field" : "\(parts.count) fields"
            let explanation = "a schedule has 5 fields (minute, hour, day of month, month, day of week), not \(found)"
            throw CronScheduleError(
                text: text, offset: 0, explanation: explanation,
                suggestion: parts.count == 1 ? Nearest.word(to: "@\(text)", among: descriptors) : nil)
        }
        var values: [Values] = []
        for (field, part) in zip(Field.allCases, parts) {
            let offset = text.utf8.distance(from: text.startIndex, to: part.startIndex)
            var parser = CronFieldParser(text: text, field: field, offset: offset)
            values.append(try parser.parse(Substring(part)))
        }
        return CronSchedule(
            timing: .fields(
                minute: values[0], hour: values[1], dayOfMonth: values[2], month: values[3], dayOfWeek: values[4]))
    }

    private static func descriptor(_ text: String) throws(CronScheduleError) -> CronSchedule {
        let every = "@every "
        if text.hasPrefix(every) {
            guard let seconds = GoDuration.seconds(text.dropFirst(every.count)) else {
                let explanation = "`@every` takes a duration of at least a second, such as `1h30m`"
                throw CronScheduleError(text: text, offset: every.utf8.count, explanation: explanation)
            }
            return CronSchedule(timing: .every(seconds: seconds))
        }
        let first = Values.only(0)
        let day = Values.only(1)
        let timing: Timing
        switch text {
        case "@yearly", "@annually": timing = daily(first, days: day, months: .only(1), weekdays: .all(.dayOfWeek))
        case "@monthly": timing = daily(first, days: day, months: .all(.month), weekdays: .all(.dayOfWeek))
        case "@weekly": timing = daily(first, days: .all(.dayOfMonth), months: .all(.month), weekdays: first)
        case "@daily", "@midnight":
            timing = daily(first, days: .all(.dayOfMonth), months: .all(.month), weekdays: .all(.dayOfWeek))
        case "@hourly":
            timing = daily(.all(.hour), days: .all(.dayOfMonth), months: .all(.month), weekdays: .all(.dayOfWeek))
        default:
            throw CronScheduleError(
                text: text, offset: 0, explanation: "`\(ASCII.shortened(text))` is no schedule that Kubernetes names",
                suggestion: Nearest.word(to: text, among: descriptors))
        }
        return CronSchedule(timing: timing)
    }

    private static func daily(_ hours: Values, days: Values, months: Values, weekdays: Values) -> Timing {
        .fields(minute: .only(0), hour: hours, dayOfMonth: days, month: months, dayOfWeek: weekdays)
    }

    private static let descriptors = [
        "@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly", "@every 1h",
    ]
}
