internal import Kubernetes
internal import YAML

extension Check {
    package static let malformedSchedule = Check(
        "malformed-schedule", "A raw CronJob has a schedule that Kubernetes cannot read",
        why: """
            A schema takes any text for a schedule; the API server refuses the CronJob. One that no date fits is taken, and never runs.
            """,
        given: .acmeInAFolder,
        accepts: [.cronJob(#""0 2 * * *""#)],
        refuses: [.cronJob(#"«"0 25 * * *"»"#), .cronJob(#"«"0 0 31 2 *"»"#)],
        pass: .unit(checkSchedules))
}

private func checkSchedules(_ unit: Unit, _ findings: inout Findings) {
    guard !unit.raw.isEmpty else { return }
    for item in unit.inventory.items(of: "CronJob", in: "batch") where item.node != nil {
        guard let text = item.spec.field("schedule")?.text, let problem = problem(in: text) else { continue }
        findings.report(
            "\(item.words) of tenant `\(unit.name)` never runs: \(problem)", tenant: unit.name,
            at: item.span(at: FieldPointer(["spec", "schedule"]), in: unit), label: "five cron fields are expected",
            help: "write minute, hour, day of month, month and day of week, such as `0 2 * * *`")
    }
}

private func problem(in text: String) -> String? {
    do throws(CronScheduleError) {
        return try CronSchedule.parse(text).isImpossible ? "no date fits `\(text)`" : nil
    } catch {
        return error.explanation
    }
}
