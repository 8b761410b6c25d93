internal import Diagnostics
internal import Kubernetes
internal import YAML

/// A schedule that somebody wrote, as five cron fields.
struct WrittenSchedule {
    /// "job `nightly` of tenant `acme`".
    let subject: String
    /// Null where it is a tier's.
    let tenant: String?
    let text: String
    let span: Span
    let minute: CronSchedule.Values
    let hour: CronSchedule.Values
    let dayOfMonth: CronSchedule.Values
    let month: CronSchedule.Values
    let dayOfWeek: CronSchedule.Values

    /// The text with fields in place of its first ones.
    func text(replacing first: String...) -> String {
        let fields = text.split(whereSeparator: \.isWhitespace).map(String.init)
        return (first + fields.dropFirst(first.count)).joined(separator: " ")
    }

    /// Null for what is no such schedule, or is refused as one.
    fileprivate init?(_ subject: String, _ tenant: String?, _ text: String, at span: Span) {
        guard let schedule = try? CronSchedule.parse(text), !text.hasPrefix("@"), !schedule.isImpossible,
            case .fields(let minute, let hour, let dayOfMonth, let month, let dayOfWeek) = schedule.timing
        else { return nil }
        (self.subject, self.tenant, self.text, self.span) = (subject, tenant, text, span)
        (self.minute, self.hour) = (minute, hour)
        (self.dayOfMonth, self.month, self.dayOfWeek) = (dayOfMonth, month, dayOfWeek)
    }
}

extension Unit {
    /// Those of jobs, of backups, and of CronJobs that the tenant or its tier brings.
    var writtenSchedules: [WrittenSchedule] {
        var found: [WrittenSchedule] = []
        func add(_ schedule: Layered<Schedule>, of subject: String) {
            guard let value = schedule.value, let span = schedule.span else { return }
            let owner = owner(of: schedule.origin)
            if let written = WrittenSchedule("\(subject) of \(owner.text)", owner.tenant, value.text, at: span) {
                found.append(written)
            }
        }
        for item in spec.jobs.items { add(item.element.schedule, of: "job `\(item.name)`") }
        for item in spec.databases.items {
            add(item.element.backup.schedule, of: "the backup of database `\(item.name)`")
        }
        guard !raw.isEmpty else { return found }
        for item in inventory.items(of: "CronJob", in: "batch") where item.node != nil {
            guard let text = item.spec.field("schedule")?.text else { continue }
            let span = item.span(at: FieldPointer(["spec", "schedule"]), in: self)
            if let written = WrittenSchedule("\(item.words) of tenant `\(name)`", name, text, at: span) {
                found.append(written)
            }
        }
        return found
    }
}
