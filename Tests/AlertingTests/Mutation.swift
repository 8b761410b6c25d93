internal import Foundation
import TestSupport

/// Small changes of a text, some of which leave it valid.
enum Mutation {
    static func change(_ text: String, using generator: inout SeededGenerator) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...2, using: &generator) {
            let index = Int.random(in: lines.indices, using: &generator)
            switch Int.random(in: 0..<7, using: &generator) {
            case 0: if lines.count > 2 { lines.remove(at: index) }
            case 1: lines.insert(lines[index], at: index)
            case 2: lines[index] = withValue(lines[index], values.randomElement(using: &generator) ?? "")
            case 3: lines[index] = dropping(lines[index], using: &generator)
            case 4: lines.swapAt(index, Int.random(in: lines.indices, using: &generator))
            case 5: lines[index] = "  " + lines[index]
            default: lines[index] = withValue(lines[index], values.randomElement(using: &generator) ?? "")
            }
        }
        return lines.joined(separator: "\n")
    }

    static func withEveryValue(_ text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.indices.filter { lines[$0].contains(": ") }.flatMap { index in
            values.map { value in
                var lines = lines
                lines[index] = withValue(lines[index], value)
                return lines.joined(separator: "\n")
            }
        }
    }

    private static func withValue(_ line: String, _ value: String) -> String {
        guard let colon = line.range(of: ": ") else { return line }
        return line[..<colon.upperBound] + value
    }

    private static func dropping(_ line: String, using generator: inout SeededGenerator) -> String {
        guard let index = line.indices.randomElement(using: &generator) else { return line }
        var line = line
        line.remove(at: index)
        return line
    }

    private static let values = [
        "", "null", "~", "5", "0", "-1", "1.5", "true", "no", "''", "'5m'", "5m", "0s", "1h30m", "abc", "a b", "[]",
        "{}", "[a]",
        "[null]", "{a: b}", "https://x.example/y", "'http://'", "host:25", "ops", "team", "'...'", "['...']", "[a, a]",
        "'a=\"b\"'", "a=b", "monday", "'monday:friday'", "'{{ .x }}'", "*x", "&y z", "!!str 5", "2020-01-01", "0x10",
        "1e3",
        "\"\\u00e9\"", "'x: y'", "|", ">-", "TLS12", "Europe/Berlin", "<secret>",
    ]

    static let valid = """
        global:
          resolve_timeout: 5m
          smtp_smarthost: smtp.example.com:587
          smtp_from: alerts@example.com
          smtp_require_tls: true
          slack_api_url_file: /etc/slack
          http_config:
            follow_redirects: true
            tls_config:
              min_version: TLS12
        templates: ['/etc/templates/*.tmpl']
        route:
          receiver: ops
          group_by: [alertname, tenant]
          group_wait: 30s
          group_interval: 5m
          repeat_interval: 4h
          routes:
          - match: {service: db}
            match_re: {severity: warning|critical}
            receiver: team
            continue: true
          - matchers:
            - tenant="acme"
            - '{severity!="info", code=~"5.."}'
            receiver: team
            group_by: ['...']
            mute_time_intervals: [nights]
            routes:
            - matchers: [team=~".+"]
              active_time_intervals: [business]
              group_wait: 10s
        receivers:
        - name: ops
          email_configs:
          - to: ops@example.com
            headers: {subject: Alert}
            require_tls: false
        - name: team
          slack_configs:
          - channel: '#team'
            send_resolved: true
            fields:
            - title: Tenant
              value: '{{ .CommonLabels.tenant }}'
              short: true
          pagerduty_configs:
          - routing_key_file: /etc/pd
            severity: critical
            details: {a: b}
          webhook_configs:
          - url: https://hook.example.com/x
            max_alerts: 10
            http_config:
              basic_auth:
                username: a
                password_file: /etc/pass
        inhibit_rules:
        - source_matchers: [severity="critical"]
          target_match: {severity: warning}
          equal: [tenant, alertname]
        time_intervals:
        - name: nights
          time_intervals:
          - times:
            - start_time: '22:00'
              end_time: '24:00'
            weekdays: ['monday:friday']
            days_of_month: ['1:15', '-3:-1']
            months: ['january:march']
            years: [2026]
            location: Europe/Berlin
        mute_time_intervals:
        - name: business
          time_intervals:
          - weekdays: [saturday]
        """
}
