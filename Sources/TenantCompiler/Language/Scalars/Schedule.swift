internal import Kubernetes

/// A schedule as a CronJob takes it.
package enum ScheduleRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        do {
            let schedule = try CronSchedule.parse(text)
            return schedule.isImpossible ? TextProblem("no such day ever comes") : nil
        } catch {
            return TextProblem(error.explanation, suggestion: error.meantText)
        }
    }

    package static var check: Check { .invalidSchedule }

    package static var schema: ScalarSchema { ScalarSchema("a cron schedule such as `0 2 * * *`") }
}

package typealias Schedule = Checked<ScheduleRule>
