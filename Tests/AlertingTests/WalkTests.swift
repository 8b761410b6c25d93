import Alerting
import Foundation
import LabelMatching
import TestSupport
import Testing

@Suite struct WalkTests {
    /// 20,000 alerts with `TENANTC_LONG_TESTS`, since amtool takes one alert a process.
    @Test(.disabled(if: Amtool.isMissing, "amtool is not installed"))
    func alertsReachTheReceiversThatAmtoolNames() async throws {
        let isLong = ProcessInfo.processInfo.environment["TENANTC_LONG_TESTS"] != nil
        let seed = SeededGenerator.seedOfRun()
        let (trees, alerts) = isLong ? (400, 50) : (20, 12)
        let counts = try await withThrowingTaskGroup(of: (compared: Int, several: Int).self) { group in
            for number in 0..<trees {
                group.addTask { try Self.compare(seed &+ UInt64(number), alerts: alerts) }
            }
            return try await group.reduce((0, 0)) { ($0.0 + $1.compared, $0.1 + $1.several) }
        }
        #expect(counts.0 == trees * alerts && counts.1 > 0)
        print("compared \(counts.0) alerts, of which \(counts.1) reach several receivers")
    }

    private static func compare(_ seed: UInt64, alerts count: Int) throws -> (compared: Int, several: Int) {
        var random = RandomTree(generator: SeededGenerator(seed: seed))
        let text = random.configuration()
        let reading = Reading(text)
        try #require(reading.diagnostics.isEmpty, "\(text)\n\(reading.summary)")
        let alerts = (0..<count).map { _ in random.alert() }
        let expected = try Amtool.receivers(of: alerts, in: text)
        var several = 0
        for (alert, receivers) in zip(alerts, expected) {
            let labels = LabelSet(
                alert.map { label in
                    let parts = label.split(separator: "=", maxSplits: 1)
                    return (String(parts[0]), String(parts[1]))
                })
            let found = reading.configuration.tree.walk(labels).map(\.options.receiver)
            #expect(found == receivers, "\(labels) in\n\(text)")
            several += receivers.count > 1 ? 1 : 0
        }
        return (count, several)
    }

    @Test func whatIsInheritedIsAndTimeIntervalsAreNot() throws {
        let reading = Reading(
            """
            route:
              receiver: root
              group_by: [alertname]
              group_wait: 10s
              routes:
              - matchers: [tenant="acme"]
                receiver: acme
                group_by: [tenant, alertname]
                mute_time_intervals: [nights]
                repeat_interval: 1h
                routes:
                - matchers: [severity="critical"]
                  group_by: []
                  group_interval: 1m
                  routes:
                  - matchers: [team="x"]
                    group_by: ['...']
                    receiver: x
            receivers: [{name: root}, {name: acme}, {name: x}]
            time_intervals: [{name: nights}]
            """)
        #expect(reading.diagnostics.isEmpty, "\(reading.summary)")
        let tree = reading.configuration.tree
        func options(_ labels: (String, String)...) throws -> RouteOptions {
            try #require(tree.walk(LabelSet(labels)).first).options
        }
        #expect(try options().groupBy == ["alertname"] && options().groupWait.text == "10s")
        #expect(try options().repeatInterval.text == "4h" && options().groupInterval.text == "5m")
        let acme = try options(("tenant", "acme"))
        #expect(acme.receiver == "acme" && acme.muteTimeIntervals == ["nights"])
        let critical = try options(("tenant", "acme"), ("severity", "critical"))
        #expect(critical.receiver == "acme" && critical.muteTimeIntervals.isEmpty)
        #expect(critical.groupBy == ["alertname", "tenant"] && critical.repeatInterval.text == "1h")
        let team = try options(("tenant", "acme"), ("severity", "critical"), ("team", "x"))
        #expect(team.receiver == "x" && team.groupsByAll && team.groupWait.text == "10s")
        #expect(team.groupInterval.text == "1m")
        #expect(tree.walk(LabelSet([("tenant", "acme"), ("severity", "critical")])).first?.path == [0, 1, 2])
    }
}
