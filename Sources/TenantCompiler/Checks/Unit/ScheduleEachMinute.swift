internal import Diagnostics
internal import Kubernetes

extension Check {
    package static let scheduleEachMinute = Check(
        "schedule-each-minute", "A schedule of certain hours or days has `*` for its minute", severity: .warning,
        why: """
            `*` is every minute and not none: `* 2 * * *` runs sixty times between two and three, where `0 2 * * *` runs once. \
            Where each minute is meant, `0-59` says so, and nothing is told of it.
            """,
        accepts: [
            """
            \(.acme)
              jobs: [ { name: report, image: registry.example.com/acme/report:1.0.0, schedule: "0 2 * * *" } ]
            """,
            """
            \(.acme)
              jobs: [ { name: report, image: registry.example.com/acme/report:1.0.0, schedule: "* * * * *" } ]
            """,
            """
            \(.acme)
              jobs: [ { name: report, image: registry.example.com/acme/report:1.0.0, schedule: "0-59 2 * * *" } ]
            """,
        ],
        refuses: [
            """
            \(.acme)
              jobs: [ { name: report, image: registry.example.com/acme/report:1.0.0, schedule: «"* 2 * * *"» } ]
            """,
            """
            \(.acme)
              databases:
                - name: main
                  engine: postgres
                  version: "16"
                  storage: 10Gi
                  backup: { destination: "s3://acme-backups/main", schedule: «"*/1 */6 * * *"» }
            """,
            """
            \(.acmeInAFolder)
            \(.cronJob(#"«"* * 1 * *"»"#))
            """,
        ],
        pass: .unit(checkMinutes))
}

private func checkMinutes(_ unit: Unit, _ findings: inout Findings) {
    for schedule in unit.writtenSchedules where schedule.minute.isStar {
        let others = [schedule.hour, schedule.dayOfMonth, schedule.month, schedule.dayOfWeek]
        guard !others.allSatisfy(\.isStar) else { continue }
        // Of every hour, the day is what was meant.
        let once = schedule.hour.isStar ? schedule.text(replacing: "0", "0") : schedule.text(replacing: "0")
        findings.report(
            "\(schedule.subject) runs \(runs(of: schedule.hour))", tenant: schedule.tenant, at: schedule.span,
            label: "`*` is each minute",
            help: "write `\(once)` to run \(meaning(of: schedule.hour)), "
                + "or `\(schedule.text(replacing: "0-59"))` if each minute is meant",
            fixes: [Fix("write `\(once)`", edits: [Edit(schedule.span, word: once)], isSafe: false)])
    }
}

/// How often that is on one of its days, and when.
private func runs(of hours: CronSchedule.Values) -> String {
    let count = "\(60 * hours.numbers.count) times"
    let ranges = hours.ranges
    guard !hours.isStar, let first = ranges.first else { return "\(count) on each of its days, once a minute" }
    let range = "\(clock(first.lowerBound)):00 to \(clock(first.upperBound)):59"
    guard ranges.count > 1 else { return "\(count) on each of its days, from \(range)" }
    return "\(count) on each of its days: once a minute from \(range), and again in later hours"
}

private func meaning(of hours: CronSchedule.Values) -> String {
    if hours.isStar { return "once on each of its days" }
    let numbers = hours.numbers
    return numbers.count == 1 ? "once, at \(clock(numbers[0])):00" : "once in each of its hours"
}

private func clock(_ hour: Int) -> String { hour < 10 ? "0\(hour)" : String(hour) }
