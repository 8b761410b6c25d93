import Alerting
import Diagnostics
import LabelMatching
import Testing

/// What is said of small configurations, each with one fault.
@Suite struct AnalysisTests {
    /// Findings as `code at <marked text>`, with the witness behind where there is one.
    private func findings(
        _ text: String, tenantLabel: String? = nil, knownAlerts: [KnownAlert]? = nil
    ) throws -> [String] {
        let reading = Reading(text)
        try #require(reading.diagnostics.isEmpty, "\(reading.summary)")
        let options = AnalysisOptions(
            version: AlertmanagerVersion(0, 25), tenantLabel: tenantLabel, knownAlerts: knownAlerts)
        return analyse(reading.configuration, options).map { finding in
            let place = finding.labels.first.map { reading.map.text($0.span) } ?? ""
            return "\(finding.kind.rawValue) at <\(place)>" + (finding.witness.map { " \($0)" } ?? "")
        }
    }

    /// A tree whose root goes to `ops`; each receiver that is named has an integration.
    private func tree(_ routes: String, receivers: [String] = ["ops"], rest: String = "") -> String {
        let lines = routes.split(separator: "\n").map { "  \($0)\n" }.joined()
        let integrations = receivers.map { "- name: \($0)\n  webhook_configs: [{url: 'http://x'}]\n" }.joined()
        return "route:\n  receiver: ops\n  routes:\n\(lines)receivers:\n\(integrations)\(rest)"
    }

    @Test func aRouteThatAnEarlierOneShadows() throws {
        let found = try findings(
            tree("- matchers: [tenant=~\".*\"]\n- matchers: [tenant=\"acme\"]\n  group_wait: 1s"))
        #expect(found == ["route-shadowed at <tenant=\"acme\"> {tenant=\"acme\"}"])
        let open = tree("- matchers: [tenant=~\".+\"]\n  continue: true\n- matchers: [tenant=\"acme\"]")
        #expect(try findings(open) == ["receiver-notified-twice at <tenant=\"acme\"> {tenant=\"acme\"}"])
        #expect(try findings(tree("- matchers: [tenant=~\"ac.*\"]\n- matchers: [tenant=~\"a.*\"]")) == [])
        let inner = tree(
            "- matchers: [tenant=~\"a.*\"]\n- matchers: [team=\"x\"]\n  routes:\n  - matchers: [tenant=\"acme\"]")
        #expect(try findings(inner) == ["route-shadowed at <tenant=\"acme\"> {team=\"x\", tenant=\"acme\"}"])
    }

    @Test func aRouteThatSeveralTogetherCover() throws {
        let text = tree(
            """
            - matchers: [severity="critical"]
            - matchers: [severity="warning", team="x"]
            - matchers: [severity="warning", team!="x"]
            - matchers: [severity=~"critical|warning"]
            """)
        let found = try findings(text)
        #expect(
            found.count == 1 && found[0].hasPrefix("route-unreachable at <severity=~\"critical|warning\">"), "\(found)")
    }

    @Test func matchersThatCannotHold() throws {
        #expect(
            try findings(tree("- matchers: ['a=\"x\",a=\"y\"']"))
                == ["route-unreachable at <'a=\"x\",a=\"y\"'>"])
        #expect(
            try findings(tree("- matchers: [a=~\"x.*\"]\n  routes:\n  - matchers: [a=~\"y.*\"]"))
                == ["route-contradicts-parent at <a=~\"y.*\">"])
        let deep =
            "- matchers: [a=\"x\"]\n  routes:\n  - matchers: [b=\"y\"]\n    routes:\n    - match: {a: z}\n      routes: [{}]"
        #expect(try findings(tree(deep)) == ["route-contradicts-parent at <a: z>"])
    }

    @Test func receiversThatNobodyReaches() throws {
        let unnamed = tree("- matchers: [a=\"x\"]", receivers: ["ops", "spare"])
        #expect(try findings(unnamed) == ["receiver-unused at <spare>"])
        let passed = tree(
            """
            - matchers: [a="x"]
              receiver: team
              routes:
              - matchers: [b="y"]
                receiver: ops
              - matchers: [b!="y"]
                receiver: ops
            """, receivers: ["ops", "team"])
        #expect(try findings(passed) == ["receiver-unused at <team>"])
    }

    @Test func alertsThatReachNobody() throws {
        let text = tree("- matchers: [a=\"x\"]\n  receiver: none", rest: "- name: none\n")
        #expect(try findings(text) == ["alert-reaches-nobody at <none> {a=\"x\"}"])
    }

    @Test func alertsThatReachAnotherTenant() throws {
        let routes =
            "- matchers: [tenant=~\"acme.*\"]\n  receiver: acme/team\n- matchers: [tenant=\"globex\"]\n  receiver: globex/x"
        let text = tree(routes, receivers: ["ops", "acme/team", "globex/x"])
        #expect(try findings(text) == [])
        #expect(
            try findings(text, tenantLabel: "tenant")
                == ["alert-reaches-other-tenant at <acme/team> {tenant=\"acmea\"}"])
        let all = tree("- matchers: [team=\"x\"]\n  receiver: acme/team", receivers: ["ops", "acme/team"])
        #expect(
            try findings(all, tenantLabel: "tenant")
                == ["alert-reaches-other-tenant at <acme/team> {team=\"x\", tenant=\"other\"}"])
    }

    @Test func intervalsThatAreThoughtInherited() throws {
        let intervals = "time_intervals:\n- name: nights\n- name: days\n"
        let routes = """
            - matchers: [tenant="acme"]
              mute_time_intervals: [nights]
              active_time_intervals: [days]
              routes:
              - matchers: [severity="critical"]
                mute_time_intervals: [nights]
                active_time_intervals: [days]
              - matchers: [severity="info"]
                mute_time_intervals: [nights]
            """
        #expect(
            try findings(tree(routes, rest: intervals))
                == ["interval-not-inherited at <days> {severity=\"info\", tenant=\"acme\"}"])
    }

    @Test func inhibitionsAcrossTenants() throws {
        func rule(_ source: String, _ target: String, _ equal: String) -> String {
            tree(
                "- matchers: [a=\"x\"]",
                rest:
                    "inhibit_rules:\n- source_matchers: [\(source)]\n  target_matchers: [\(target)]\n  equal: [\(equal)]\n"
            )
        }
        func crossing(_ source: String, _ target: String, _ equal: String) throws -> [String] {
            try findings(rule(source, target, equal), tenantLabel: "tenant")
        }
        let both = try crossing("severity=\"critical\"", "severity=\"warning\"", "alertname")
        #expect(both == ["inhibition-crosses-tenants at <source_matchers> {severity=\"critical\", tenant=\"other\"}"])
        #expect(try crossing("severity=\"critical\"", "severity=\"warning\"", "tenant, alertname") == [])
        let held = "tenant=\"acme\""
        #expect(try crossing("\(held), severity=\"critical\"", "\(held), severity=\"warning\"", "alertname") == [])
        #expect(try crossing("\(held), severity=\"critical\"", "severity=\"warning\"", "alertname").count == 1)
        // What has to be equal and cannot be keeps alerts apart.
        let idle = ["inhibition-without-effect at <source_matchers>"]
        #expect(try crossing("team=\"a\"", "team=\"b\"", "team") == idle)
        // Alerts that are source and target at once do not silence each other.
        #expect(try crossing("severity=\"critical\"", "severity=\"critical\"", "alertname") == idle)
        #expect(
            try findings(tree("- matchers: [a=\"x\"]", rest: "inhibit_rules: [{source_matchers: [a=\"x\"]}]\n"))
                == ["inhibition-without-matchers at <source_matchers>"])
    }

    @Test func labelsThatNoAlertCarries() throws {
        let alerts = [
            KnownAlert(labels: [
                "alertname": .oneOf(["Down"]), "severity": .oneOf(["critical", "warning"]), "tenant": .any,
            ]),
            KnownAlert(labels: [
                "alertname": .oneOf(["Slow"]), "severity": .oneOf(["info"]), "tenant": .any,
                "signal": .oneOf(["", "latency"]),
            ]),
        ]
        let text = tree(
            """
            - matchers: [alertname="Down"]
            - matchers: [alertname="Dwon", severity=~"crit.*"]
            - matchers: [severty="critical"]
            - matchers: [severity="page", tenant="acme"]
            - matchers: [signal="latency", tenant!="x", other=""]
            """)
        #expect(
            try findings(text, knownAlerts: alerts) == [
                "matcher-on-unknown-label at <alertname=\"Dwon\">",
                "matcher-on-unknown-label at <severty=\"critical\">",
                "matcher-on-unknown-label at <severity=\"page\">",
            ])
    }

    @Test func templatesThatFailWhenTheyAreSent() throws {
        let slack = "- name: team\n  slack_configs: [{api_url_file: /x, text: '{{ .Nope }}', title: '{{ .Status }}'}]\n"
        #expect(
            try findings(tree("- matchers: [a=\"x\"]\n  receiver: team", rest: slack))
                == ["receiver-template-broken at <'{{ .Nope }}'>"])
    }
}
