internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let scheduleJoinsDays = Check(
        "schedule-joins-days", "A schedule names days of the month and days of the week", severity: .note,
        why: """
            cron runs on a day that either field names, and not on those alone that both do: `0 0 13 * 5` runs on each 13th and on \
            each Friday besides, as crontab(5) says.
            """,
        accepts: [
            """
            \(.acme)
              jobs: [ { name: report, image: registry.example.com/acme/report:1.0.0, schedule: "0 0 13 * *" } ]
            """
        ],
        refuses: [
            """
            \(.acme)
              jobs: [ { name: report, image: registry.example.com/acme/report:1.0.0, schedule: «"0 0 13 * 5"» } ]
            """
        ],
        pass: .unit(checkDays))
}

private func checkDays(_ unit: Unit, _ findings: inout Findings) {
    for schedule in unit.writtenSchedules where !schedule.dayOfMonth.isStar && !schedule.dayOfWeek.isStar {
        let weekdays = list(schedule.dayOfWeek) { weekdayNames[$0] }
        findings.report(
            "\(schedule.subject) runs on the days \(list(schedule.dayOfMonth, String.init)) of the month, and on \(weekdays) of every week besides",
            tenant: schedule.tenant, at: schedule.span, label: "a day that either field names will do",
            help: "write `*` for one of the two; days that both name are for the program itself to tell")
    }
}

private let weekdayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

/// The first few ranges.
private func list(_ values: CronSchedule.Values, _ name: (Int) -> String) -> String {
    let words = values.ranges.map { range in
        range.count == 1 ? name(range.lowerBound) : "\(name(range.lowerBound)) to \(name(range.upperBound))"
    }
    return words.count > 5 ? words.prefix(4).joined(separator: ", ") + " and so on" : words.joined(separator: ", ")
}
