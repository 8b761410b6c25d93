import Testing

@testable import TenantCompiler

/// How routes, receivers and rules are brought together.
@Suite struct AlertingComparisonTests {
    private func changes(_ old: String, _ new: String) -> [String] {
        World.changes(old, new, kind: "File", group: "")
    }

    private func routes(_ routes: String...) -> String { "{ routes: [ \(routes.joined(separator: ", ")) ] }" }

    private static let a = "{ matchers: [ 't=\"a\"' ], receiver: ra, continue: true }"
    private static let b = "{ matchers: [ 't=\"b\"' ], receiver: rb, group_wait: 30s }"

    @Test func routesGoByWhatTheyMatchAndWhomTheyTell() {
        #expect(
            changes(routes(Self.b), routes(Self.a, Self.b))
                == [#"routes[t="a" to ra]: + {matchers: [t="a"], receiver: ra, continue: true}"#])
        #expect(
            changes(routes(Self.a, Self.b), routes(Self.a, Self.b.replacing("30s", with: "1m")))
                == [#"routes[t="b" to rb].group_wait: 30s → 1m ×2"#])
        #expect(changes(routes(Self.b), routes(Self.b.replacing("30s", with: "0.5m"))).isEmpty)
    }

    @Test func aRouteOfTheSameMatchersTellsAnother() {
        #expect(
            changes(routes(Self.a, Self.b), routes(Self.a, Self.b.replacing("rb", with: "rc")))
                == [#"routes[t="b"].receiver: rb → rc"#])
        // Of two it cannot be said which became which.
        let two = Self.a.replacing("ra", with: "rx")
        #expect(
            changes(routes(Self.a, two), routes(Self.a.replacing("ra", with: "ry"), two.replacing("rx", with: "rz")))
                .map { $0.prefix { $0 != ":" } } == [
                    #"routes[t="a" to ry]"#, #"routes[t="a" to rz]"#, #"routes[t="a" to ra]"#, #"routes[t="a" to rx]"#,
                ])
    }

    @Test func theOrderOfRoutesDecidesWhoIsTold() {
        #expect(changes(routes(Self.a, Self.b), routes(Self.b, Self.a)) == ["routes: reordered"])
        // Also beside one that comes.
        let c = Self.a.replacing("a", with: "c")
        let both = changes(routes(Self.a, Self.b), routes(Self.b, c, Self.a))
        #expect(both.count == 2 && both.last == "routes: reordered", "\(both)")
    }

    @Test func routesAlikeAreStillCompared() {
        #expect(changes(routes(Self.a, Self.a), routes(Self.a)).count == 1)
        #expect(changes(routes("{ receiver: a }"), routes("{ receiver: b }")) == ["routes[everything].receiver: a → b"])
    }

    @Test func matchersAndGroupingAreSets() {
        #expect(changes("{ group_by: [ a, b ] }", "{ group_by: [ b, a ] }").isEmpty)
        #expect(changes("{ group_by: [ a ] }", "{ group_by: [ a, b ] }") == ["group_by[1]: + b"])
        let rule = "{ inhibit_rules: [ { source_matchers: [ x, y ], target_matchers: [ z ], equal: [ a ] } ] }"
        #expect(changes(rule, rule.replacing("x, y", with: "y, x")).isEmpty)
        #expect(changes(rule, rule.replacing("[ a ]", with: "[ a, b ]")) == ["inhibit_rules[0].equal[1]: + b"])
    }

    @Test func operatorsRoutesGoByTheirMatchersToo() {
        let route = "{ route: { routes: [ { receiver: r, matchers: [ { name: s, value: c, matchType: = } ] } ] } }"
        #expect(
            World.changes(
                route, route.replacing("receiver: r", with: "receiver: q"), kind: "AlertmanagerConfig",
                group: "monitoring.coreos.com") == [#"route.routes[s="c"].receiver: r → q"#])
    }

    private func rules(_ rules: String...) -> String {
        "{ groups: [ { name: g, rules: [ \(rules.joined(separator: ", ")) ] } ] }"
    }

    @Test func rulesGoByName() {
        let (alert, record) = ("{ alert: A, expr: x, for: 5m }", "{ record: 'r:a', expr: q }")
        #expect(
            changes(rules(record, alert), rules(alert.replacing("5m", with: "10m"), record)) == [
                "groups[g].rules[A].for: 5m → 10m ×2", "groups[g].rules: reordered",
            ])
        #expect(
            changes(rules(alert), rules(record, alert)) == ["groups[g].rules[r:a]: + {record: r:a, expr: q}"])
    }

    @Test func namesakesGoByTheLabelsThatTellThemApart() {
        func alert(_ expr: String, _ severity: String) -> String {
            "{ alert: A, expr: \(expr), labels: { severity: \(severity), team: t } }"
        }
        let old = rules(alert("x", "warning"), alert("q", "critical"))
        #expect(
            changes(old, rules(alert("x", "warning"), alert("z", "critical")))
                == [#"groups[g].rules[A{severity="critical"}].expr: q → z"#])
        // Alone it keeps its name, whatever becomes of its labels.
        #expect(
            changes(rules(alert("x", "warning")), rules(alert("x", "info")))
                == ["groups[g].rules[A].labels.severity: warning → info"])
    }

    @Test func scrapeJobsGoByName() {
        let (a, b) = ("{ job_name: a, scheme: http }", "{ job_name: b }")
        #expect(
            changes("{ scrape_configs: [ \(a) ] }", "{ scrape_configs: [ \(b), \(a) ] }")
                == ["scrape_configs[b]: + {job_name: b}"])
    }

    @Test func anAddedItemHidesNoOtherOrder() {
        let old = "{ initContainers: [ { name: a }, { name: b } ] }"
        let new = "{ initContainers: [ { name: b }, { name: c }, { name: a } ] }"
        #expect(World.changes(old, new) == ["initContainers[c]: + {name: c}", "initContainers: reordered"])
    }

    @Test func longTextsAreCutToWhatDiffers() async {
        let long = String(repeating: "metric_name + ", count: 30)
        func world(_ end: String) -> String {
            "{ apiVersion: v1, kind: ConfigMap, metadata: { name: c }, data: { e: '\(long)x > \(end)' } }"
        }
        let lines = await World.lines(world("1"), world("2"))
        #expect(lines.count == 4 && lines[1] == "~ data.e:")
        #expect(lines[2].hasPrefix("- …") && lines[2].hasSuffix("x > 1") && lines[2].count < 60, "\(lines)")
        #expect(lines[3].hasPrefix("+ …") && lines[3].hasSuffix("x > 2") && lines[3].count < 60, "\(lines)")
    }
}
