import Foundation
import Testing

/// Whether promtool takes every rule and configuration that is emitted, and whether the alerts pass their own tests.
@Suite struct PrometheusTests {
    @Test(
        .enabled(if: Judge.hasPromtool, "promtool is not installed: scripts/bootstrap test"),
        arguments: [Fleet.all[0], Fleet.all[3]])
    func everyRuleIsSoundAndEveryAlertIsProved(fleet: Fleet) throws {
        let folder = try TemporaryFolder()
        try fleet.prepare(in: folder)
        let compiled = try Invocation.tenantc(["compile"], in: folder).run()
        try #require(compiled.status == 0, "\(compiled.errors)")
        let verdict = try Judge.python(["\(Judge.folder)/judge_prometheus.py", "out"], in: folder.path).run()
        #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
        for what in ["check rules", "test rules", "check config"] {
            #expect(verdict.text.contains(" by \(what)"), "nothing was judged by \(what)")
        }
    }
}
