import Foundation
import Testing

/// Whether Grafana and promtool would take the dashboards that are compiled.
@Suite struct DashboardTests {
    @Test(
        .enabled(if: Judge.hasPromtool, "promtool is not installed: scripts/bootstrap test"),
        arguments: ["mode: sidecar", "mode: operator"])
    func everyPanelAndQueryIsSound(mode: String) throws {
        let folder = try TemporaryFolder()
        try Fleet(folder: Fleet.everything, change: ("mode: sidecar", mode)).prepare(in: folder)
        let compiled = try Invocation.tenantc(["compile"], in: folder).run()
        try #require(compiled.status == 0, "\(compiled.errors)")
        let verdict = try Judge.python(["\(Judge.folder)/judge_dashboards.py", "out"], in: folder.path).run()
        #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
        #expect(verdict.text.contains("10 dashboards"))
    }
}
