import Diagnostics
import Testing

@testable import TenantCompiler

/// What an author is told of a schedule that Kubernetes takes, and that is probably not meant.
struct ScheduleAdviceTests {
    private func tell(_ schedule: String) async -> [Diagnostic] {
        let spec = "jobs: [ { name: report, image: docker.io/library/nginx:1.25, schedule: \"\(schedule)\" } ]"
        let sources = Fixture.tree(["tenants/acme.yaml": Fixture.tenant("acme", spec)])
        return await compile(sources, Fixture.options).diagnostics
    }

    @Test(
        arguments: [
            (
                "* 2 * * *", "runs 60 times on each of its days, from 02:00 to 02:59",
                "write `0 2 * * *` to run once, at 02:00, or `0-59 2 * * *` if each minute is meant"
            ),
            (
                "*/1 9-17 * * 1-5", "runs 540 times on each of its days, from 09:00 to 17:59",
                "write `0 9-17 * * 1-5` to run once in each of its hours, or `0-59 9-17 * * 1-5` if each minute is meant"
            ),
            (
                "*  */6 * * *",
                "runs 240 times on each of its days: once a minute from 00:00 to 00:59, and again in later hours",
                "write `0 */6 * * *` to run once in each of its hours, or `0-59 */6 * * *` if each minute is meant"
            ),
            (
                "* * 1 * *", "runs 1440 times on each of its days, once a minute",
                "write `0 0 1 * *` to run once on each of its days, or `0-59 * 1 * *` if each minute is meant"
            ),
        ])
    func ofEachMinute(_ schedule: String, _ fact: String, _ help: String) async {
        let told = await tell(schedule)
        #expect(told.map(\.code) == ["schedule-each-minute"])
        #expect(told.first?.message == "job `report` of tenant `acme` \(fact)")
        #expect(told.first?.help == help)
    }

    @Test(
        arguments: [
            ("0 0 13 * 5", "runs on the days 13 of the month, and on Friday of every week besides"),
            ("0 0 1-7 * MON", "runs on the days 1 to 7 of the month, and on Monday of every week besides"),
            (
                "0 0 */2 * 6,0",
                "runs on the days 1, 3, 5, 7 and so on of the month, and on Sunday, Saturday of every week besides"
            ),
        ])
    func ofDays(_ schedule: String, _ fact: String) async {
        let told = await tell(schedule)
        #expect(told.map(\.code) == ["schedule-joins-days"] && told.map(\.severity) == [.note])
        #expect(told.first?.message == "job `report` of tenant `acme` \(fact)")
    }

    @Test(
        arguments: [
            "* * * * *", "*/1 * * * *", "*/5 2 * * *", "0-59 2 * * *", "0 2 * * *", "@daily", "@every 1m", "? ? ? ? ?",
            "0 0 1 * ?", "0 0 * 6 1",
        ])
    func nothingOfOthers(_ schedule: String) async { #expect(await tell(schedule).isEmpty) }

    /// A schedule that never comes is refused, and nothing more is said of it.
    @Test func ofADayThatNeverComes() async {
        #expect(await tell("* 2 30 2 *").map(\.code) == ["invalid-schedule"])
    }

    /// What the Platform says for all is told once, of it and not of each tenant.
    @Test func ofTheDefaults() async {
        let sources = Fixture.tree([
            "policies/platform.yaml": """
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec:
              defaults:
                jobs: [ { name: report, image: docker.io/library/nginx:1.25, schedule: "* 2 * * *" } ]

            """,
            "tenants/acme.yaml": Fixture.tenant("acme"), "tenants/globex.yaml": Fixture.tenant("globex"),
        ])
        let told = await compile(sources, Fixture.options).diagnostics
        #expect(told.map(\.code) == ["schedule-each-minute"] && told.first?.tenant == nil)
        #expect(told.first?.message.hasPrefix("job `report` of the Platform's defaults") == true, "\(told)")
    }
}
