import Alerting
import Diagnostics
import TestSupport
import Testing

/// What amtool refuses is refused here, and nothing else.
@Suite struct RefusalTests {
    @Test(.disabled(if: Amtool.isMissing, "amtool is not installed"))
    func everyBrokenConfigurationIsJudgedAsByAmtool() throws {
        let verdicts = try Amtool.accepts(BrokenConfigurations.all)
        #expect(verdicts.count == BrokenConfigurations.all.count)
        for (text, verdict) in zip(BrokenConfigurations.all, verdicts) {
            let reading = Reading(text)
            #expect(
                reading.refusals.isEmpty == verdict.isAccepted, "\(text)\n\(verdict.answer)\nhere: \(reading.summary)")
            for diagnostic in reading.diagnostics {
                let span = try #require(diagnostic.primary)
                #expect(span.start <= span.end && Int(span.end) <= text.utf8.count)
            }
        }
        #expect(verdicts.count { $0.isAccepted } > 100 && verdicts.count { !$0.isAccepted } > 150)
    }

    /// Every value of a list at every key of a valid configuration.
    @Test(.disabled(if: Amtool.isMissing, "amtool is not installed"))
    func everyKeyIsJudgedAsByAmtoolWithEveryValue() throws {
        try expectVerdicts(of: Mutation.withEveryValue(Mutation.valid))
    }

    /// Valid configurations with one or two lines changed at random.
    @Test(.disabled(if: Amtool.isMissing, "amtool is not installed"))
    func changedConfigurationsAreJudgedAsByAmtool() throws {
        var generator = SeededGenerator(seed: SeededGenerator.seedOfRun())
        try expectVerdicts(of: (0..<500).map { _ in Mutation.change(Mutation.valid, using: &generator) })
    }

    private func expectVerdicts(of texts: [String]) throws {
        let verdicts = try Amtool.accepts(texts)
        for (text, verdict) in zip(texts, verdicts) {
            // Some faults of YAML have codes of their own, since Alertmanager takes them in some way.
            let reading = Reading(text)
            let isOwn = reading.diagnostics.contains { $0.code.hasPrefix("yaml-") }
            #expect(
                isOwn || reading.refusals.isEmpty == verdict.isAccepted,
                "\(text)\n\(verdict.answer)\nhere: \(reading.summary)")
        }
        #expect(
            verdicts.count == texts.count && verdicts.contains { $0.isAccepted } && verdicts.contains { !$0.isAccepted }
        )
    }

    @Test(.disabled(if: Amtool.isMissing, "amtool is not installed"))
    func whatIsChangedIsValid() throws {
        let verdict = try Amtool.accepts([Mutation.valid])
        #expect(verdict.first?.isAccepted == true, "\(verdict)")
        #expect(Reading(Mutation.valid).diagnostics.isEmpty, "\(Reading(Mutation.valid).summary)")
    }

    @Test func everyFaultIsFoundInOneRunAtItsPlace() {
        let reading = Reading(
            """
            global: { resolve_timeout: soon, nonsense: 1 }
            route:
              receiver: nobody
              group_by: [tenant, tenant]
              continue: true
              routes:
              - matchers: ['tenant=="acme"', 'team=~"("']
                group_wait: never
              - receivr: ops
                mute_time_intervals: [nights]
            receivers:
            - name: ops
              slack_configs: [{}]
              msteams_configs: []
            - name: ops
            inhibit_rules:
            - equal: [1a]
            """)
        let places = reading.refusals.map { $0.primary.map(reading.map.text) ?? "" }
        let expected = [
            "soon", "nonsense", "nobody", "tenant", "true", "'tenant==\"acme\"'", "'team=~\"(\"'", "never", "receivr",
            "nights", "{}", "msteams_configs", "ops", "1a",
        ]
        #expect(places == expected, "\(reading.summary)")
        #expect(reading.diagnostics.count == expected.count)
    }

    @Test func releasesKnowTheirOwnReceivers() {
        func accepts(_ kind: String, _ minor: Int) -> Bool {
            let text = BrokenConfigurations.around(receiver: "\(kind)_configs: [{webhook_url: 'https://x'}]")
            return Reading(text, version: AlertmanagerVersion(0, minor)).refusals.isEmpty
        }
        #expect([24, 25, 26, 27, 28].map { accepts("discord", $0) } == [false, true, true, true, true])
        #expect([24, 25, 26, 27, 28].map { accepts("msteams", $0) } == [false, false, true, true, true])
        #expect([24, 25, 26, 27, 28].map { accepts("msteamsv2", $0) } == [false, false, false, false, true])
        let quoted = BrokenConfigurations.around(route: "routes: [{matchers: ['{\"label name\"=\"x\"}']}]")
        #expect(!Reading(quoted).refusals.isEmpty)
        #expect(Reading(quoted, version: AlertmanagerVersion(0, 27)).refusals.isEmpty)
    }

    /// What a release hides it also takes back as `<secret>`, so that a configuration it shows can be loaded.
    @Test func releasesKnowTheirOwnSecrets() {
        func accepts(_ receiver: String, _ minor: Int) -> Bool {
            let text = BrokenConfigurations.around(receiver: receiver)
            return Reading(text, version: AlertmanagerVersion(0, minor)).refusals.isEmpty
        }
        let webhook = "webhook_configs: [{url: <secret>}]"
        #expect([24, 25, 26, 27, 28].map { accepts(webhook, $0) } == [false, false, true, true, true])
        #expect([24, 28].map { accepts("slack_configs: [{channel: a, api_url: <secret>}]", $0) } == [true, true])
    }

    @Test func anExpressionThatEscapesItsAnchorsIsNotAlertmanagersRefusal() {
        let reading = Reading(BrokenConfigurations.around(route: "routes: [{match_re: {a: 'x)|(?:y'}}]"))
        #expect(reading.diagnostics.map(\.code) == [AlertmanagerConfiguration.unbalancedCode])
    }
}
