import Alerting
import Foundation
import LabelMatching
import Testing

/// 10,000 tenants, each with a route, three routes under it and two receivers.
@Suite struct ScaleTests {
    @Test func tenThousandTenantsAreAnalysedQuickly() throws {
        let isLong = ProcessInfo.processInfo.environment["TENANTC_LONG_TESTS"] != nil
        let count = isLong ? 10_000 : 300
        let text = Self.configuration(tenants: count)
        let clock = ContinuousClock()
        let before = Self.residentKilobytes
        let start = clock.now
        let reading = Reading(text, factor: 20)
        let read = clock.now
        try #require(reading.diagnostics.isEmpty, "\(reading.summary.prefix(2000))")
        let options = AnalysisOptions(version: AlertmanagerVersion(0, 25), tenantLabel: "tenant")
        let findings = analyse(reading.configuration, options)
        let end = clock.now
        print(
            "\(count) tenants, \(text.utf8.count) bytes, \(reading.configuration.tree.routes.count) routes: "
                + "read in \(start.duration(to: read)), analysed in \(read.duration(to: end)), "
                + "peak \(Self.residentKilobytes / 1024) MB, before \(before / 1024) MB")
        // One tenant's route is written twice, and one tenant's receivers are on another's route.
        var counts: [RouteFinding.Kind: Int] = [:]
        for finding in findings { counts[finding.kind, default: 0] += 1 }
        #expect(counts == [.foreignReceiver: 2, .shadowed: 1, .unusedReceiver: 4])
        #expect(start.duration(to: end) < .seconds(isLong ? 60 : 15))
    }

    static func configuration(tenants: Int) -> String {
        var text = "route:\n  receiver: platform\n  group_by: [alertname]\n  routes:\n"
        text += "  - matchers: ['escalation!=\"\"']\n    receiver: platform\n"
        for number in 0..<tenants {
            let tenant = number == tenants - 1 ? "tenant-5" : "tenant-\(number)"
            let receiver = number == 7 ? "tenant-6" : "tenant-\(number)"
            text +=
                "  - matchers: ['tenant=\"\(tenant)\"']\n    receiver: \(receiver)/team\n    group_by: [tenant, alertname]\n"
            text += "    routes:\n    - matchers: ['severity=\"critical\"']\n      receiver: \(receiver)/oncall\n"
            text += "    - matchers: ['severity=~\"warning|info\"']\n      group_wait: 1m\n"
            text += "    - matchers: ['severity=\"info\"', 'team=~\"a.*\"']\n"
                .replacingOccurrences(of: "severity=\"info\"", with: "severity=\"none\"")
        }
        text += "receivers:\n- name: platform\n  webhook_configs: [{url: 'http://x/y'}]\n"
        for number in 0..<tenants {
            text +=
                "- name: tenant-\(number)/team\n  slack_configs:\n  - api_url_file: /etc/\(number)\n    channel: '#\(number)'\n"
            text += "- name: tenant-\(number)/oncall\n  pagerduty_configs: [{routing_key_file: /etc/\(number)}]\n"
        }
        return text
    }

    /// The most memory that the process has had; 0 where that cannot be told.
    private static var residentKilobytes: Int {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
        else { return 0 }
        return Int(line.filter(\.isNumber)) ?? 0
    }
}
