import TestSupport
import Testing

@testable import Kubernetes

@Suite struct CronScheduleTests {
    @Test(arguments: [
        "* * * * *", "0 2 * * *", "*/5 0-23/2 1,15 JAN-DEC SUN-SAT", "0 0 ? * mon", "0  0\t1 1 0", "5/15 * * * *",
        "0 0 1 */3 *", "@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly", "@every 1h30m",
        "@every 90s", "@every 1.5h", "59 23 31 12 6", "0 0 * jan,Feb,MAR *", "*/100 * * * *",
    ])
    func accepts(_ text: String) {
        #expect(throws: Never.self) { try CronSchedule.parse(text) }
    }

    static let refused: [(String, CronSchedule.Field?, Int)] = [
        ("", nil, 0), ("* * * *", nil, 0), ("* * * * * *", nil, 0), ("60 * * * *", .minute, 0),
        ("* 24 * * *", .hour, 2),
        ("* * 0 * *", .dayOfMonth, 4), ("* * 32 * *", .dayOfMonth, 4), ("* * * 13 *", .month, 6),
        ("* * * * 7", .dayOfWeek, 8),
        ("* * * foo *", .month, 6), ("* * * * 1-9", .dayOfWeek, 10), ("5-1 * * * *", .minute, 0),
        ("1-2-3 * * * *", .minute, 0),
        ("*/0 * * * *", .minute, 2), ("*/a * * * *", .minute, 2), ("1/2/3 * * * *", .minute, 0),
        ("1,,2 * * * *", .minute, 2),
        (", * * * *", .minute, 0), ("-1 * * * *", .minute, 0), ("+5 * * * *", .minute, 0), ("*-5 * * * *", .minute, 0),
        ("1,2,99 * * * *", .minute, 4), ("99999999999999999999 * * * *", .minute, 0), ("TZ=UTC 0 0 * * *", nil, 0),
        ("CRON_TZ=Europe/Paris 0 0 * * *", nil, 0), ("@dayly", nil, 0), ("@reboot", nil, 0), ("@every", nil, 0),
        ("@every 1", nil, 7), ("@every 0s", nil, 7), ("@every -1h", nil, 7), ("@every 500ms", nil, 7),
        (" @daily", nil, 0),
        ("@every 1h1", nil, 7), ("* * * * mo", .dayOfWeek, 8), ("mon * * * *", .minute, 0), ("１ * * * *", .minute, 0),
    ]

    @Test(arguments: refused) func refuses(_ text: String, _ field: CronSchedule.Field?, _ offset: Int) {
        let error = #expect(throws: CronScheduleError.self) { try CronSchedule.parse(text) }
        #expect(error?.field == field && error?.offset == offset && error?.explanation.isEmpty == false)
    }

    @Test func errorsNameTheRangeAndWhatWasMeant() {
        let month = #expect(throws: CronScheduleError.self) { try CronSchedule.parse("* * * 13 *") }
        #expect(month?.explanation == "`13` is no month; it is 1-12 or JAN-DEC")
        let sunday = #expect(throws: CronScheduleError.self) { try CronSchedule.parse("* * * * 7") }
        #expect(sunday?.suggestion == "0")
        let daily = #expect(throws: CronScheduleError.self) { try CronSchedule.parse("@dayly") }
        #expect(daily?.suggestion == "@daily")
    }

    @Test(arguments: [
        ("0 0 31 2 *", true), ("0 0 30 feb ?", true), ("0 0 29 2 *", false), ("0 0 31 4,6,9,11 *", true),
        ("0 0 31 4,5 *", false), ("0 0 31 2 1", false), ("0 0 * 2 *", false), ("0 0 31 2 */2", false),
        ("@daily", false),
        ("@every 1h", false), ("0 0 30-31 2 *", true), ("0 0 1 * *", false),
    ])
    func knowsDatesThatNeverCome(_ text: String, _ isImpossible: Bool) throws {
        #expect(try CronSchedule.parse(text).isImpossible == isImpossible)
    }

    @Test func readsStepsAndNames() throws {
        guard
            case .fields(let minute, let hour, let day, let month, let weekday) = try CronSchedule.parse(
                "5/20 8-10 1,2 feb mon-WED"
            ).timing
        else {
            Issue.record("five fields")
            return
        }
        #expect(minute.numbers == [5, 25, 45] && hour.numbers == [8, 9, 10] && day.numbers == [1, 2])
        #expect(month.numbers == [2] && weekday.numbers == [1, 2, 3] && !weekday.isStar)
        #expect(try CronSchedule.parse("@every 1h30m").timing == .every(seconds: 5400))
        #expect(try CronSchedule.parse("@weekly") == CronSchedule.parse("0 0 * * 0"))
        #expect(try CronSchedule.parse("@yearly") == CronSchedule.parse("0 0 1 1 *"))
        #expect(try CronSchedule.parse("@hourly") == CronSchedule.parse("0 * * * *"))
    }

    @Test func randomTextsNeverCrash() {
        let seed: UInt64 = 11
        var random = SeededGenerator(seed: seed)
        let alphabet = Array("0123456789*?/-, @TZ=janeuryhm.")
        for _ in 0..<5000 {
            let text = String(
                (0..<Int.random(in: 0...24, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "*" })
            do throws(CronScheduleError) {
                _ = try CronSchedule.parse(text).isImpossible
            } catch {
                #expect((0...text.utf8.count).contains(error.offset), "\(text), seed \(seed)")
            }
        }
    }

    @Test(
        arguments: [
            ("* * * * *", 60), ("*/5 * * * *", 300), ("0 * * * *", 3_600), ("0 2 * * *", 86_400),
            ("50 23,0 * * *", 3_600), ("0 9-17 * * 1-5", 3_600), ("58,2 0 * * *", 3_360), ("@hourly", 3_600),
            ("@every 90s", 90), ("7/20 * * * *", 1_200),
        ])
    func knowsTheShortestInterval(_ text: String, _ seconds: Int) throws {
        #expect(try CronSchedule.parse(text).shortestInterval == seconds)
    }

    /// For what is due again at the latest.
    @Test(
        arguments: [
            ("0 2 * * *", 86_400), ("@daily", 86_400), ("@hourly", 3_600), ("*/15 * * * *", 900), ("@every 90s", 90),
            ("0 0,6 * * *", 64_800), ("0 2 * * 1-5", 3 * 86_400), ("@weekly", 7 * 86_400), ("0 2 1 * *", 31 * 86_400),
            ("0 2 1,15 * *", 17 * 86_400), ("0 2 31 * *", 62 * 86_400), ("0 2 1 * 0", 7 * 86_400),
            ("0 2 1 1 *", 366 * 86_400),
        ])
    func knowsTheLongestInterval(_ text: String, _ seconds: Int) throws {
        #expect(try CronSchedule.parse(text).longestInterval == seconds)
    }
}
