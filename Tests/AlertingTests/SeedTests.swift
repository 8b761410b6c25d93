import Alerting
import Diagnostics
import Foundation
import LabelMatching
import Testing

/// The configurations of the seeds, as they are written there.
@Suite(.enabled(if: Shared.seeds != nil, "the seeds are not there"))
struct SeedTests {
    /// The block below a line, without its indentation.
    private func block(_ file: String, below line: String, occurrence: Int = 0) throws -> String {
        let url = try #require(Shared.seeds).appendingPathComponent(file)
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        let lines = text.components(separatedBy: "\n")
        let starts = lines.indices.filter { lines[$0] == line }
        try #require(starts.count > occurrence, "`\(line)` in \(file)")
        let rest = lines[(starts[occurrence] + 1)...].prefix { $0.hasPrefix("    ") || $0.allSatisfy { $0 == " " } }
        return rest.map { String($0.dropFirst(4)) }.joined(separator: "\n") + "\n"
    }

    private var orchestrator: String {
        get throws { try block("ecp-orchestrator-integration.md", below: "  alertmanager.yml: |") }
    }
    private var selfHealing: String {
        get throws { try block("self-healing-monitoring.md", below: "  alertmanager.yml: |") }
    }
    private var chart: String { get throws { try block("self-healing-monitoring.md", below: "  config:") } }

    /// The same with what Alertmanager refuses put right.
    private func repaired(_ text: String) -> String {
        var lines: [String] = []
        var body = false
        for line in text.components(separatedBy: "\n") {
            if body, line.hasPrefix("      ") { continue }
            body = line.hasPrefix("    body:")
            if !body, !line.hasPrefix("    subject:") { lines.append(line) }
        }
        return lines.joined(separator: "\n").replacingOccurrences(
            of: "YOUR_SLACK_WEBHOOK_URL", with: "https://hooks.example/x")
    }

    @Test func whatAlertmanagerRefusesOfThemIsFound() throws {
        let fields = Reading(try orchestrator).refusals.map(\.message)
        #expect(
            fields == [
                "`email_configs` has no key `subject`", "`email_configs` has no key `body`",
            ])
        for text in [try selfHealing, try chart] {
            let found = Reading(text)
            #expect(found.refusals.compactMap(\.primary).map(found.map.text) == ["'YOUR_SLACK_WEBHOOK_URL'"])
        }
    }

    @Test(.disabled(if: Amtool.isMissing, "amtool is not installed"))
    func theyAreJudgedAndWalkedAsByAmtool() throws {
        let originals = [try orchestrator, try selfHealing, try chart]
        let texts = originals + originals.map(repaired)
        let verdicts = try Amtool.accepts(texts)
        #expect(verdicts.map(\.isAccepted) == [false, false, false, true, true, true], "\(verdicts)")
        for (text, verdict) in zip(texts, verdicts) {
            #expect(Reading(text).refusals.isEmpty == verdict.isAccepted, "\(Reading(text).summary)")
        }
        let values = [
            ["alertname", "PodCrashLooping", "ECPTenantDown", "X"], ["severity", "critical", "warning", "info"],
            ["signal", "latency", "errors"],
        ]
        let alerts = values[0].dropFirst().flatMap { name in
            (values[1].dropFirst() + [""]).flatMap { severity in
                (values[2].dropFirst() + [""]).map { signal in
                    [("alertname", name), ("severity", severity), ("signal", signal)].filter { !$0.1.isEmpty }
                }
            }
        }
        for text in texts[3...] {
            let expected = try Amtool.receivers(of: alerts.map { $0.map { "\($0.0)=\($0.1)" } }, in: text)
            let tree = Reading(text).configuration.tree
            for (alert, receivers) in zip(alerts, expected) {
                #expect(tree.walk(LabelSet(alert)).map(\.options.receiver) == receivers, "\(alert)")
            }
        }
    }

    @Test func theAnalysisSaysWhatIsAmissInThem() throws {
        let options = AnalysisOptions(version: AlertmanagerVersion(0, 25), tenantLabel: "tenant")
        let found = analyse(Reading(repaired(try selfHealing)).configuration, options)
        #expect(found.map(\.kind) == [.crossingInhibition, .crossingInhibition], "\(found)")
        #expect(analyse(Reading(repaired(try orchestrator)).configuration, options) == [])
        #expect(analyse(Reading(repaired(try chart)).configuration, options) == [])
    }
}
